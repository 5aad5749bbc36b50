import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const parkedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/parked',
  component: lazyRouteComponent(() => import('../../features/quality/intake/parked-page'), 'ParkedPage'),
});

const integrationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/integrations',
  component: lazyRouteComponent(() => import('../../features/quality/intake/integrations-page'), 'IntegrationsPage'),
});

export const intakeRoutes = [parkedRoute, integrationsRoute] as const;
