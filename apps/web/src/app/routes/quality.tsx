import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCallsSearch } from '../../features/quality/queue/calls-search';
import { readQueueSearch } from '../../features/quality/queue/queue-search';
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

const evaluationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/evaluations/$evaluationId',
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/quality/pages/evaluation-page'), 'EvaluationPage'),
});

const callsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/calls',
  validateSearch: readCallsSearch,
  component: lazyRouteComponent(() => import('../../features/quality/queue/calls-page'), 'CallsPage'),
});

export const qualityRoutes = [queueRoute, scoreCallRoute, evaluationRoute, callsRoute] as const;
