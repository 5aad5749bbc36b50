import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const pages = () => import('../administration-pages');

const qualitySettingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/quality',
  component: lazyRouteComponent(pages, 'QualitySettingsPage'),
});

const retentionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/retention',
  component: lazyRouteComponent(pages, 'RetentionPage'),
});

const councilRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/council',
  component: lazyRouteComponent(pages, 'CouncilPage'),
});

export const retentionRoutes = [qualitySettingsRoute, retentionRoute, councilRoute] as const;
