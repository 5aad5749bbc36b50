import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readChoiceSearch, readListSearch, readRoundSearch } from '../../features/quality/calibration/calibration-search';
import { shellRoute } from './root';

const calibrationsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../../features/quality/calibration/calibrations-page'), 'CalibrationsPage'),
});

const newCalibrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/new',
  validateSearch: readChoiceSearch,
  component: lazyRouteComponent(() => import('../../features/quality/calibration/new-page'), 'NewCalibrationPage'),
});

const severityRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/severity',
  component: lazyRouteComponent(() => import('../../features/quality/calibration/severity-page'), 'SeverityPage'),
});

const calibrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calibration/$calibrationId',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(() => import('../../features/quality/calibration/calibration-page'), 'CalibrationPage'),
});

export const calibrationRoutes = [calibrationsRoute, newCalibrationRoute, severityRoute, calibrationRoute] as const;
