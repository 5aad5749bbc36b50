import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

interface SkillsSearch {
  team?: string | undefined;
  evidence?: 'does' | 'knows' | undefined;
  person?: string | undefined;
  skill?: string | undefined;
}
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

const skillsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/skills',
  validateSearch: ({ team, evidence, person, skill }: Record<string, unknown>): SkillsSearch => ({
    team: text(team),
    evidence: evidence === 'knows' || evidence === 'does' ? evidence : undefined,
    person: text(person),
    skill: text(skill),
  }),
  component: lazyRouteComponent(() => import('../../features/progress/team/pages/team-skills-page'), 'TeamSkillsPage'),
});

export const teamProgressRoutes = [skillsRoute] as const;
