import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readDisputeSearch } from '../../features/quality/disputes/dispute-views';
import { shellRoute } from './root';

const pages = () => import('../../features/quality/disputes/pages');

const disputesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/disputes',
  validateSearch: readDisputeSearch,
  component: lazyRouteComponent(pages, 'DisputesPage'),
});

const disputeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/disputes/$disputeId',
  component: lazyRouteComponent(pages, 'DisputePage'),
});

export const disputeRoutes = [disputesRoute, disputeRoute] as const;
