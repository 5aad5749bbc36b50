import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { RootLayout } from '../root-layout';

/** Every page, signed in or not. */
export const rootRoute = createRootRoute({ component: RootLayout });

/** Pages for a signed-in person: rail, search, live updates. Sends others to sign-in. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  component: lazyRouteComponent(() => import('../shell/shell'), 'Shell'),
});
