import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ROOM_MODES, type RoomMode } from '@vakwerk/domain/coaching/room-mode';
import { shellRoute } from './root';

const deskPages = () => import('../../features/coaching/pages/desk-pages');

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
  validateSearch: ({ point, mode }: Record<string, unknown>): { point?: string; mode?: RoomMode } => ({
    ...(typeof point === 'string' && { point }),
    ...(ROOM_MODES.includes(mode as RoomMode) && { mode: mode as RoomMode }),
  }),
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/coaching/pages/coaching-room-page'), 'CoachingRoomPage'),
});

const appointmentsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/appointments',
  component: lazyRouteComponent(() => import('../../features/coaching/pages/appointments-page'), 'AppointmentsPage'),
});

/** `weeks`: people nobody talked with for so long. */
const dayRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/day',
  validateSearch: ({ weeks }: Record<string, unknown>): { weeks?: number } => (typeof weeks === 'number' ? { weeks } : {}),
  component: lazyRouteComponent(deskPages, 'CoachDayPage'),
});

const templatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coaching/templates',
  component: lazyRouteComponent(deskPages, 'TemplatesPage'),
});

const timesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/appointments/times',
  component: lazyRouteComponent(deskPages, 'TimesPage'),
});

const teamHoursRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/coaching/hours',
  component: lazyRouteComponent(deskPages, 'TeamHoursPage'),
});

export const coachingRoutes = [
  sessionsRoute,
  roomRoute,
  appointmentsRoute,
  dayRoute,
  templatesRoute,
  timesRoute,
  teamHoursRoute,
] as const;
