import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDashboardSearch } from '../../features/progress/dashboard/dashboard-search';
import { shellRoute } from './root';

interface SkillsSearch {
  team?: string | undefined;
  evidence?: 'does' | 'knows' | undefined;
  person?: string | undefined;
  skill?: string | undefined;
  weeks?: number | undefined;
}
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const skillsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/skills',
  validateSearch: ({ team, evidence, person, skill, weeks }: Record<string, unknown>): SkillsSearch => ({
    team: text(team),
    evidence: evidence === 'knows' || evidence === 'does' ? evidence : undefined,
    person: text(person),
    skill: text(skill),
    weeks: readDashboardSearch({ weeks }).weeks,
  }),
  component: lazyRouteComponent(() => import('../../features/progress/team/pages/team-skills-page'), 'TeamSkillsPage'),
});

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboard',
  validateSearch: readDashboardSearch,
  component: lazyRouteComponent(() => import('../../features/progress/dashboard/dashboard-page'), 'DashboardPage'),
});

export const teamProgressRoutes = [skillsRoute, dashboardRoute] as const;
