import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const pages = () => import('../../features/quality/sampling/pages');

/** `make` opens the form of a new plan. */
interface SamplingSearch {
  make?: true;
  show?: 'archived';
}

const samplingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sampling',
  validateSearch: ({ make, show }: Record<string, unknown>): SamplingSearch => ({
    ...(make === true && { make }),
    ...(show === 'archived' && { show }),
  }),
  component: lazyRouteComponent(pages, 'SamplingPage'),
});

/** `period`: first date of the period whose coverage is shown. */
interface PlanSearch {
  edit?: true;
  period?: string;
}

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sampling/$planId',
  validateSearch: ({ edit, period }: Record<string, unknown>): PlanSearch => ({
    ...(edit === true && { edit }),
    ...(typeof period === 'string' && /^\d{4}-\d\d-\d\d$/.test(period) && { period }),
  }),
  component: lazyRouteComponent(pages, 'PlanPage'),
});

const runRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/sampling/$planId/$runId',
  component: lazyRouteComponent(pages, 'RunPage'),
});

export const samplingRoutes = [samplingRoute, planRoute, runRoute] as const;
