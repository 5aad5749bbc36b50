import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import type { GoalLevel } from '@vakwerk/domain/progress/skill-goal';
import { shellRoute } from './root';

/** Everybody loads this file, so what an address says is looked at by the pages themselves. */
const said = (search: Record<string, unknown>) => search;

const pages = () => import('../../features/progress/desk-pages');

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people',
  component: lazyRouteComponent(pages, 'MyPeoplePage'),
});

const profileRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/people/$personId',
  validateSearch: said as (search: object) => { tab?: ProfileTab; skill?: string },
  component: lazyRouteComponent(pages, 'ProfilePage'),
});

const proficiencyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/proficiency',
  validateSearch: said as (search: object) => { skill?: string; level?: GoalLevel; months?: number },
  component: lazyRouteComponent(pages, 'ProficiencyPage'),
});

const measurementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/measurement',
  validateSearch: said as (search: object) => { months?: number },
  component: lazyRouteComponent(pages, 'MeasurementPage'),
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
