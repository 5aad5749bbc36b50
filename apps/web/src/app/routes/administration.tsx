import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Role } from '@vakwerk/domain/people/role';
import type { PeopleSearch } from '../../features/people/admin/model/people-search';
import type { AuditSearch } from '../../features/people/audit/audit-search';
import { shellRoute } from './root';

const houses = () => import('../administration-pages');

const peopleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/people',
  // Here and below the page drops what is no filter: what stands here is loaded by everybody.
  validateSearch: (search: PeopleSearch) => search,
  component: lazyRouteComponent(() => import('../../features/people/admin/pages/people-page'), 'PeoplePage'),
});

const houseRoute = <const Path extends string>(
  path: Path,
  page: 'TeamsPage' | 'OrganisationsPage' | 'ImportPage' | 'JobsPage' | 'SignInRulesPage' | 'SecondFactorPage',
) => createRoute({ getParentRoute: () => shellRoute, path, component: lazyRouteComponent(houses, page) });

const teamsRoute = houseRoute('/admin/teams', 'TeamsPage');
const organisationsRoute = houseRoute('/admin/organisations', 'OrganisationsPage');
const importRoute = houseRoute('/admin/import', 'ImportPage');
const jobsRoute = houseRoute('/admin/jobs', 'JobsPage');
const signInRulesRoute = houseRoute('/admin/sign-in', 'SignInRulesPage');
const secondFactorRoute = houseRoute('/second-factor', 'SecondFactorPage');
const auditRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/audit',
  validateSearch: (search: AuditSearch) => search,
  component: lazyRouteComponent(houses, 'AuditPage'),
});

const rightsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/admin/rights',
  validateSearch: (search: { role?: Role }) => search,
  component: lazyRouteComponent(houses, 'RightsPage'),
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
