import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { PendingPage } from './pending-page';
import { galleryRoute } from './routes/gallery';
import { homeRoute } from './routes/home';
import { publicRoutes } from './routes/public';
import { qualityRoutes } from './routes/quality';
import { rootRoute, shellRoute } from './routes/root';

// One file per area in routes/. A feature adds its routes there; its page code loads when somebody goes to it.
const routes = rootRoute.addChildren([...publicRoutes, galleryRoute, shellRoute.addChildren([homeRoute, ...qualityRoutes])]);

export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 150,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
