import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

/** `plan` opens the dialog; `agent` and `evaluation` say what the session starts from. */
interface PlanSearch {
  plan?: true;
  agent?: string;
  evaluation?: string;
}

const sessionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coaching',
  validateSearch: ({ plan, agent, evaluation }: Record<string, unknown>): PlanSearch => ({
    ...(plan === true && { plan }),
    ...(typeof agent === 'string' && { agent }),
    ...(typeof evaluation === 'string' && { evaluation }),
  }),
  component: lazyRouteComponent(() => import('../../features/coaching/pages/sessions-page'), 'SessionsPage'),
});

const roomRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coaching/$sessionId',
  validateSearch: ({ point }: Record<string, unknown>): { point?: string } => (typeof point === 'string' ? { point } : {}),
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/coaching/pages/coaching-room-page'), 'CoachingRoomPage'),
});

const appointmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/appointments',
  component: lazyRouteComponent(() => import('../../features/coaching/pages/appointments-page'), 'AppointmentsPage'),
});

export const coachingRoutes = [sessionsRoute, roomRoute, appointmentsRoute] as const;
