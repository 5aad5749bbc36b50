import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readGradingSearch } from '../../features/learning/grading/grading-search';
import { shellRoute } from './root';

const grading = () => import('../../features/learning/grading/pages');

/** `$place`: a question from 1, `overzicht`, `resultaat` or `antwoorden`. */
const attemptRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/quiz/$attemptId/$place',
  staticData: { frame: 'bare' },
  component: lazyRouteComponent(() => import('../../features/learning/quiz/attempt-page'), 'AttemptPage'),
});

const gradingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading',
  validateSearch: readGradingSearch,
  component: lazyRouteComponent(grading, 'GradingPage'),
});

const gradeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/grading/$attemptId/$questionId',
  component: lazyRouteComponent(grading, 'GradePage'),
});

export const quizRoutes = [attemptRoute, gradingRoute, gradeRoute] as const;
