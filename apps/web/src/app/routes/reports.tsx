import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReportSearch } from '../../features/quality/reports/report-search';
import { shellRoute } from './root';

const criterionReportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../../features/quality/reports/criterion-report-page'), 'CriterionReportPage'),
});

const accuracyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/accuracy',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../../features/quality/reports/accuracy-page'), 'AccuracyPage'),
});

export const reportRoutes = [criterionReportRoute, accuracyRoute] as const;
