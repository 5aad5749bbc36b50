import { createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { ErrorPage } from './error-page';
import { PendingPage } from './pending-page';
import { administrationRoutes } from './routes/administration';
import { assigningRoutes, verifyRoute } from './routes/assigning';
import { calibrationRoutes } from './routes/calibration';
import { coachingRoutes } from './routes/coaching';
import { courseRoutes } from './routes/courses';
import { dialogueRoutes } from './routes/dialogues';
import { disputeRoutes } from './routes/disputes';
import { feedbackRoutes } from './routes/feedback';
import { galleryRoute } from './routes/gallery';
import { growthRoutes } from './routes/growth';
import { homeRoute } from './routes/home';
import { intakeRoutes } from './routes/intake';
import { learningRoutes } from './routes/learning';
import { messageRoutes, publicMessageRoutes } from './routes/messages';
import { nextStepRoutes } from './routes/next-steps';
import { packageRoutes } from './routes/packages';
import { peopleProgressRoutes } from './routes/people-progress';
import { publicRoutes } from './routes/public';
import { qualityRoutes } from './routes/quality';
import { questionBankRoutes } from './routes/question-bank';
import { quizRoutes } from './routes/quizzes';
import { reportRoutes } from './routes/reports';
import { retentionRoutes } from './routes/retention';
import { rootRoute, shellRoute } from './routes/root';
import { samplingRoutes } from './routes/sampling';
import { scorecardRoutes } from './routes/scorecards';
import { spokenRoutes } from './routes/spoken';
import { teamProgressRoutes } from './routes/team-progress';
import { todayRoute } from './routes/today';
import { transferRoutes } from './routes/transfer';

// One file per area in routes/. A feature adds its routes there; its page code loads when somebody goes to it.
const routes = rootRoute.addChildren([
  ...publicRoutes,
  ...publicMessageRoutes,
  verifyRoute,
  galleryRoute,
  shellRoute.addChildren([
    homeRoute,
    todayRoute,
    ...learningRoutes,
    ...spokenRoutes,
    ...assigningRoutes,
    ...quizRoutes,
    ...questionBankRoutes,
    ...packageRoutes,
    ...feedbackRoutes,
    ...disputeRoutes,
    ...growthRoutes,
    ...qualityRoutes,
    ...samplingRoutes,
    ...calibrationRoutes,
    ...scorecardRoutes,
    ...dialogueRoutes,
    ...courseRoutes,
    ...coachingRoutes,
    ...nextStepRoutes,
    ...teamProgressRoutes,
    ...peopleProgressRoutes,
    ...administrationRoutes,
    ...messageRoutes,
    ...intakeRoutes,
    ...retentionRoutes,
    ...reportRoutes,
    ...transferRoutes,
  ]),
]);

export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 150,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: lazyRouteComponent(() => import('./not-found-page'), 'NotFoundPage'),
    defaultPendingComponent: PendingPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
