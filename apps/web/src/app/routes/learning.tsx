import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

const learnRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learn',
  component: lazyRouteComponent(() => import('../../features/learning/pages/learn-page'), 'LearnPage'),
});

/** Beside the page of a course: who knows only that one would take “record” for a course. */
const recordRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learn/record',
  component: lazyRouteComponent(() => import('../../features/learning/certificates/pages'), 'RecordPage'),
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

const moduleTextRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/les/$assignmentId/$moduleId/tekst',
  component: lazyRouteComponent(() => import('../../features/learning/pages/module-text-page'), 'ModuleTextPage'),
});

/** Practice has a head and a bar of its own too. */
const practiceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/practice',
  staticData: { frame: 'bare' },
  component: lazyRouteComponent(() => import('../../features/learning/practice/practice-page'), 'PracticePage'),
});

const practiceCardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/practice/cards',
  component: lazyRouteComponent(() => import('../../features/learning/practice/cards-page'), 'CardsPage'),
});

/** One turn of a conversation that somebody practised; the link works for them and for who leads them. */
const sharedDialogueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/oefengesprek/$runId/beurt/$turn',
  component: lazyRouteComponent(() => import('../../features/learning/pages/shared-dialogue-page'), 'SharedDialoguePage'),
});

export const learningRoutes = [
  learnRoute,
  recordRoute,
  courseRoute,
  stepRoute,
  moduleDoneRoute,
  moduleTextRoute,
  practiceRoute,
  practiceCardsRoute,
  sharedDialogueRoute,
] as const;
