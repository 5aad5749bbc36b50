import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const packagesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/packages',
  component: lazyRouteComponent(() => import('../../features/learning/packages/pages'), 'PackagesPage'),
});

const packageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/packages/$packageId',
  component: lazyRouteComponent(() => import('../../features/learning/packages/pages'), 'PackagePage'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/package-report/$packageId',
  component: lazyRouteComponent(() => import('../../features/learning/packages/pages'), 'PackageReportPage'),
});

const learnerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/package-report/person/$registrationId',
  component: lazyRouteComponent(() => import('../../features/learning/packages/pages'), 'PackageLearnerPage'),
});

export const packageRoutes = [packagesRoute, packageRoute, reportRoute, learnerRoute] as const;
