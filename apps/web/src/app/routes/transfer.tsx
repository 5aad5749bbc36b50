import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { known, text } from '../../lib/search-words';
import { shellRoute } from './root';

const pages = () => import('../../features/progress/transfer/pages');
type Name = 'TransferPage' | 'FrozenPage' | 'RolloutsPage' | 'RolloutNewPage' | 'RolloutPage';
const page = <Path extends string>(path: Path, name: Name) =>
  createRoute({ getParentRoute: () => shellRoute, path, component: lazyRouteComponent(pages, name) });

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/reports/transfer',
  // Which words mean something is known where they are chosen: every page of the product carries this file.
  validateSearch: ({ verdict }: Record<string, unknown>) => known<{ verdict?: string }>({ verdict: text(verdict) }),
  component: lazyRouteComponent(pages, 'TransfersPage'),
});

export const transferRoutes = [
  listRoute,
  page('/reports/transfer/$courseId', 'TransferPage'),
  page('/reports/transfer/frozen/$id', 'FrozenPage'),
  page('/reports/rollouts', 'RolloutsPage'),
  page('/reports/rollouts/new', 'RolloutNewPage'),
  page('/reports/rollouts/$id', 'RolloutPage'),
] as const;
