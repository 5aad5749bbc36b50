import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute, shellRoute } from './root';

const certificates = () => import('../../features/learning/certificates/pages');
const pages = () => import('../../features/learning/assign/pages');

/** What each may be is known where it is shown: the addresses of all pages are loaded by everybody. */
const SEARCH = ['view', 'order', 'team', 'person', 'course'] as const;
export type AssignSearch = { [Name in (typeof SEARCH)[number]]?: string | undefined } & {
  /** Opens the dialog, filled in with the team, person or course. */
  give?: true | undefined;
};

const assignRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assign',
  validateSearch: (given: Record<string, unknown>): AssignSearch => ({
    ...Object.fromEntries(SEARCH.map((name) => [name, typeof given[name] === 'string' ? given[name] : undefined])),
    give: given.give === true || undefined,
  }),
  component: lazyRouteComponent(pages, 'AssignPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/assign/rules',
  component: lazyRouteComponent(pages, 'RulesPage'),
});

const certificateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/certificates/$certificateId',
  staticData: { frame: 'bare' },
  component: lazyRouteComponent(certificates, 'CertificatePage'),
});

/** For anybody who holds the code of a certificate; nobody signs in. */
export const verifyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c/$code',
  component: lazyRouteComponent(() => import('../../features/learning/certificates/verify-page'), 'VerifyPage'),
});

export const assigningRoutes = [assignRoute, rulesRoute, certificateRoute] as const;
