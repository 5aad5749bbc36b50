import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { ReportSearch } from '../../features/quality/reports/report-search';
import { shellRoute } from './root';

/** The pages look themselves at what an address says: everybody loads this file. */
const said = (search: object): ReportSearch => search;

const pages = () => import('../../features/quality/reports/pages');

const criterionReportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports',
  validateSearch: said,
  component: lazyRouteComponent(pages, 'CriterionReportPage'),
});

const accuracyRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/accuracy',
  validateSearch: said,
  component: lazyRouteComponent(pages, 'AccuracyPage'),
});

export const reportRoutes = [criterionReportRoute, accuracyRoute] as const;
