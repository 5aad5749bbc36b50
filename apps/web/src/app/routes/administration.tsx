import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ROLES, type Role } from '@vakwerk/domain/people/role';
import { SORTS, type Sort } from '../../features/people/admin/model/people-search';
import { auditSearch } from '../../features/people/audit/audit-search';
import { shellRoute } from './root';

interface PeopleSearch {
  q?: string | undefined;
  sort?: Sort | undefined;
  down?: boolean | undefined;
}

const rules = () => import('../../features/people/house-rules');
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
  component: lazyRouteComponent(rules, 'SignInRulesPage'),
});

const secondFactorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/second-factor',
  component: lazyRouteComponent(rules, 'SecondFactorPage'),
});

const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(rules, 'AuditPage'),
});

const rightsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/rights',
  validateSearch: ({ role }: Record<string, unknown>): { role?: Role | undefined } => ({
    role: ROLES.find((each) => each === role),
  }),
  component: lazyRouteComponent(rules, 'RightsPage'),
});

export const administrationRoutes = [
  peopleRoute,
  teamsRoute,
  organisationsRoute,
  importRoute,
  jobsRoute,
  signInRulesRoute,
  secondFactorRoute,
  auditRoute,
  rightsRoute,
] as const;
