import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SORTS, type Sort } from '../../features/people/admin/model/people-search';
import { shellRoute } from './root';

interface PeopleSearch {
  q?: string | undefined;
  sort?: Sort | undefined;
  down?: boolean | undefined;
}

const houses = () => import('../../features/people/admin/pages');

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/people',
  validateSearch: ({ q, sort, down }: Record<string, unknown>): PeopleSearch => ({
    q: typeof q === 'string' && q !== '' ? q : undefined,
    sort: SORTS.find((each) => each === sort),
    down: down === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/people/admin/pages/people-page'), 'PeoplePage'),
});

const teamsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/teams',
  component: lazyRouteComponent(houses, 'TeamsPage'),
});

const organisationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/organisations',
  component: lazyRouteComponent(houses, 'OrganisationsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/import',
  component: lazyRouteComponent(houses, 'ImportPage'),
});

const jobsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/jobs',
  component: lazyRouteComponent(() => import('../../features/jobs/pages/jobs-page'), 'JobsPage'),
});

const signInRulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/sign-in',
  component: lazyRouteComponent(() => import('../../features/people/sign-on/sign-in-rules-page'), 'SignInRulesPage'),
});

const secondFactorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/second-factor',
  component: lazyRouteComponent(() => import('../../features/people/sign-on/second-factor-page'), 'SecondFactorPage'),
});

export const administrationRoutes = [
  peopleRoute,
  teamsRoute,
  organisationsRoute,
  importRoute,
  jobsRoute,
  signInRulesRoute,
  secondFactorRoute,
] as const;
