import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readTeamSearch as validateSearch } from '../../features/progress/team-search';
import { shellRoute } from './root';

const skillsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/skills',
  validateSearch,
  component: lazyRouteComponent(() => import('../../features/progress/team/pages/team-skills-page'), 'TeamSkillsPage'),
});

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboard',
  validateSearch,
  component: lazyRouteComponent(() => import('../../features/progress/dashboard/dashboard-page'), 'DashboardPage'),
});

export const teamProgressRoutes = [skillsRoute, dashboardRoute] as const;
