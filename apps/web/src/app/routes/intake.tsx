import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const pages = () => import('../administration-pages');

const parkedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/parked',
  component: lazyRouteComponent(pages, 'ParkedPage'),
});

const integrationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/integrations',
  component: lazyRouteComponent(pages, 'IntegrationsPage'),
});

export const intakeRoutes = [parkedRoute, integrationsRoute] as const;
