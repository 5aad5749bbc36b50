import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const learnRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learn',
  component: lazyRouteComponent(() => import('../../features/learning/pages/learn-page'), 'LearnPage'),
});

const courseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learn/$courseId',
  component: lazyRouteComponent(() => import('../../features/learning/pages/course-page'), 'CoursePage'),
});

/** The player has bars of its own. `$step` counts from 1, as in "Stap 3 van 6". */
const stepRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/les/$assignmentId/$moduleId/stap/$step',
  staticData: { frame: 'bare' },
  component: lazyRouteComponent(() => import('../../features/learning/pages/lesson-page'), 'LessonPage'),
});

const moduleDoneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/les/$assignmentId/$moduleId/klaar',
  staticData: { frame: 'bare' },
  component: lazyRouteComponent(() => import('../../features/learning/pages/module-done-page'), 'ModuleDonePage'),
});

export const learningRoutes = [learnRoute, courseRoute, stepRoute, moduleDoneRoute] as const;
