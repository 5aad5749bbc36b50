import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const retentionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/retention',
  component: lazyRouteComponent(() => import('../../features/quality/retention/retention-page'), 'RetentionPage'),
});

export const retentionRoutes = [retentionRoute] as const;
