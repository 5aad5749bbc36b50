import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readReportSearch } from '../../features/quality/reports/report-search';
import { shellRoute } from './root';

const pages = () => import('../../features/quality/reports/pages');

const criterionReportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(pages, 'CriterionReportPage'),
});

const accuracyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/accuracy',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(pages, 'AccuracyPage'),
});

export const reportRoutes = [criterionReportRoute, accuracyRoute] as const;
