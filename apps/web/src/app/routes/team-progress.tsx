import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDashboardSearch, readSkillsSearch } from '../../features/progress/dashboard/dashboard-search';
import { shellRoute } from './root';

const skillsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/skills',
  validateSearch: readSkillsSearch,
  component: lazyRouteComponent(() => import('../../features/progress/team/pages/team-skills-page'), 'TeamSkillsPage'),
});

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboard',
  validateSearch: readDashboardSearch,
  component: lazyRouteComponent(() => import('../../features/progress/dashboard/dashboard-page'), 'DashboardPage'),
});

export const teamProgressRoutes = [skillsRoute, dashboardRoute] as const;
