import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

/** Named once: each naming weighs in everybody's start. */
const pages = () => import('../../features/learning/packages/pages');

const packagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/packages',
  component: lazyRouteComponent(pages, 'PackagesPage'),
});

const packageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/packages/$packageId',
  component: lazyRouteComponent(pages, 'PackagePage'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/package-report/$packageId',
  component: lazyRouteComponent(pages, 'PackageReportPage'),
});

const learnerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/package-report/person/$registrationId',
  component: lazyRouteComponent(pages, 'PackageLearnerPage'),
});

export const packageRoutes = [packagesRoute, packageRoute, reportRoute, learnerRoute] as const;
