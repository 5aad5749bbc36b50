import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { PROFILE_TABS, type ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import { GOAL_LEVELS, type GoalLevel } from '@vakwerk/domain/progress/skill-goal';
import { among, known, text } from '../../lib/search-words';
import { shellRoute } from './root';

const profilePages = () => import('../../features/progress/profile/pages');
const groupPages = () => import('../../features/progress/groups/pages');

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  component: lazyRouteComponent(profilePages, 'MyPeoplePage'),
});

interface ProfileSearch {
  readonly tab?: ProfileTab;
  readonly skill?: string;
}
const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$personId',
  validateSearch: ({ tab, skill }: Record<string, unknown>) =>
    known<ProfileSearch>({ tab: among(PROFILE_TABS.slice(1), tab), skill: text(skill) }),
  component: lazyRouteComponent(profilePages, 'ProfilePage'),
});

interface ProficiencySearch {
  readonly skill?: string;
  readonly level?: GoalLevel;
  readonly months?: number;
}
const proficiencyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/proficiency',
  validateSearch: ({ skill, level, months }: Record<string, unknown>) =>
    known<ProficiencySearch>({
      skill: text(skill),
      level: among(GOAL_LEVELS, level),
      months: [6, 24].find((each) => String(each) === String(months)),
    }),
  component: lazyRouteComponent(groupPages, 'ProficiencyPage'),
});

const measurementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/measurement',
  validateSearch: ({ months }: Record<string, unknown>) =>
    known<{ readonly months?: number }>({ months: [3, 12].find((each) => String(each) === String(months)) }),
  component: lazyRouteComponent(groupPages, 'MeasurementPage'),
});

const skillFrameworkRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/skill-framework',
  component: lazyRouteComponent(
    () => import('../../features/progress/skill-framework/skill-framework-page'),
    'SkillFrameworkPage',
  ),
});

export const peopleProgressRoutes = [peopleRoute, profileRoute, proficiencyRoute, measurementRoute, skillFrameworkRoute] as const;
