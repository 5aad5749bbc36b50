import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readBankSearch } from '../../features/learning/bank/bank-search';
import { shellRoute } from './root';

const bankRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/questions',
  validateSearch: readBankSearch,
  component: lazyRouteComponent(() => import('../../features/learning/bank/bank-page'), 'BankPage'),
});

export const questionBankRoutes = [bankRoute] as const;
