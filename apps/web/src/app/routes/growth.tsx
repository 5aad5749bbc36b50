import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const page = () => import('../../features/progress/growth/growth-page');

const growthRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/growth',
  component: lazyRouteComponent(page, 'GrowthPage'),
});

const skillGrowthRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/growth/$skillId',
  component: lazyRouteComponent(page, 'SkillGrowthPage'),
});

export const growthRoutes = [growthRoute, skillGrowthRoute] as const;
