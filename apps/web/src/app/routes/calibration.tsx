import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '../../features/quality/calibration/calibration-search';
import { shellRoute } from './root';

const pages = () => import('../../features/quality/calibration/pages');

const calibrationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration',
  validateSearch: readSearch,
  component: lazyRouteComponent(pages, 'CalibrationsPage'),
});

const newCalibrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/new',
  validateSearch: readSearch,
  component: lazyRouteComponent(pages, 'NewCalibrationPage'),
});

const severityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/severity',
  component: lazyRouteComponent(pages, 'SeverityPage'),
});

const calibrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/$calibrationId',
  validateSearch: readSearch,
  component: lazyRouteComponent(pages, 'CalibrationPage'),
});

export const calibrationRoutes = [calibrationsRoute, newCalibrationRoute, severityRoute, calibrationRoute] as const;
