import { createRouter } from '@tanstack/react-router';
import { ErrorPage } from './error-page';
import { NotFoundPage } from './not-found-page';
import { PendingPage } from './pending-page';
import { administrationRoutes } from './routes/administration';
import { calibrationRoutes } from './routes/calibration';
import { coachingRoutes } from './routes/coaching';
import { disputeRoutes } from './routes/disputes';
import { feedbackRoutes } from './routes/feedback';
import { galleryRoute } from './routes/gallery';
import { growthRoutes } from './routes/growth';
import { homeRoute } from './routes/home';
import { intakeRoutes } from './routes/intake';
import { learningRoutes } from './routes/learning';
import { publicRoutes } from './routes/public';
import { qualityRoutes } from './routes/quality';
import { retentionRoutes } from './routes/retention';
import { rootRoute, shellRoute } from './routes/root';
import { samplingRoutes } from './routes/sampling';
import { scorecardRoutes } from './routes/scorecards';
import { teamProgressRoutes } from './routes/team-progress';
import { todayRoute } from './routes/today';

// One file per area in routes/. A feature adds its routes there; its page code loads when somebody goes to it.
const routes = rootRoute.addChildren([
  ...publicRoutes,
  galleryRoute,
  shellRoute.addChildren([
    homeRoute,
    todayRoute,
    ...learningRoutes,
    ...feedbackRoutes,
    ...disputeRoutes,
    ...growthRoutes,
    ...qualityRoutes,
    ...samplingRoutes,
    ...calibrationRoutes,
    ...scorecardRoutes,
    ...coachingRoutes,
    ...teamProgressRoutes,
    ...administrationRoutes,
    ...intakeRoutes,
    ...retentionRoutes,
  ]),
]);

export const createAppRouter = () =>
  createRouter({
    routeTree: routes,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultPendingMs: 150,
    defaultErrorComponent: ErrorPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: PendingPage,
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
