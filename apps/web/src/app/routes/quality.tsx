import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCallsSearch } from '../../features/quality/queue/calls-search';
import { readQueueSearch } from '../../features/quality/queue/queue-search';
import type { RegisterSearch } from '../../features/quality/register/register-search';
import { shellRoute } from './root';

const queueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../../features/quality/queue/queue-page'), 'QueuePage'),
});

const scoreCallRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/queue/$interactionId',
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/quality/pages/score-call-page'), 'ScoreCallPage'),
});

const registerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations',
  // The page looks itself at what its address says: everybody loads this file.
  validateSearch: (search: object): RegisterSearch => search,
  component: lazyRouteComponent(() => import('../../features/quality/register/register-page'), 'RegisterPage'),
});

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$evaluationId',
  validateSearch: ({ fragment }: Record<string, unknown>): { readonly fragment?: string } =>
    typeof fragment === 'string' ? { fragment } : {},
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/quality/pages/evaluation-page'), 'EvaluationPage'),
});

const callsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calls',
  validateSearch: readCallsSearch,
  component: lazyRouteComponent(() => import('../../features/quality/queue/calls-page'), 'CallsPage'),
});

export const qualityRoutes = [queueRoute, scoreCallRoute, registerRoute, evaluationRoute, callsRoute] as const;
