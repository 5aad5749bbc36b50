import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { addAllPages, knows } from './all-pages';
import { ErrorPage } from './error-page';
import { PendingPage } from './pending-page';
import type { allRoutes } from './routes/all';
import { publicRoutes } from './routes/public';
import { rootRoute, shellRoute } from './routes/root';
import { startRoutes } from './routes/start';

const createAppRouter = () =>
  createRouter({
    // It knows the start's pages first and is told of the others: for who writes a link it knows them all.
    routeTree: rootRoute.addChildren([...publicRoutes, shellRoute.addChildren([...startRoutes])]) as unknown as ReturnType<
      typeof allRoutes
    >,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 150,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: lazyRouteComponent(() => import('./not-found-page'), 'NotFoundPage'),
    defaultPendingComponent: PendingPage,
  });
export type AppRouter = ReturnType<typeof createAppRouter>;

/** How long the first page has for itself. */
const FIRST_PAGE_MS = 1_000;

/** A router that knows the page of this address; the pages of other addresses follow when the first one is there. */
export async function openRouter(): Promise<AppRouter> {
  const router = createAppRouter();
  // Without a connection the page that is not found asks again.
  const addOthers = () => addAllPages(router).catch(() => undefined);
  if (knows(router, window.location.pathname)) window.setTimeout(addOthers, FIRST_PAGE_MS);
  else await addOthers();
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
