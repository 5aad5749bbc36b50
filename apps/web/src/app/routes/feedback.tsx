import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const feedbackListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../../features/quality/feedback/feedback-list-page'), 'FeedbackListPage'),
});

const feedbackRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/feedback/$evaluationId',
  component: lazyRouteComponent(() => import('../../features/quality/feedback/feedback-page'), 'FeedbackPage'),
});

export const feedbackRoutes = [feedbackListRoute, feedbackRoute] as const;
