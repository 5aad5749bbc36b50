import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { CourseState } from '../../gql/graphql';
import { shellRoute } from './root';

const authoring = () => import('../../features/learning/authoring-pages');
const STATES: readonly CourseState[] = ['draft', 'published', 'changed', 'archived'];

interface ListSearch {
  q?: string | undefined;
  show?: CourseState | undefined;
}

const coursesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/courses',
  validateSearch: ({ q, show }: Record<string, unknown>): ListSearch => ({
    q: (typeof q === 'string' || typeof q === 'number') && q !== '' ? String(q) : undefined,
    show: STATES.find((state) => state === show),
  }),
  component: lazyRouteComponent(authoring, 'CoursesPage'),
});

/** `at`: the module or step that is open; `course`: the course itself. */
const studioRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/courses/$courseId',
  validateSearch: ({ at }: Record<string, unknown>): { at?: string } => (typeof at === 'string' ? { at } : {}),
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/learning/studio/pages/course-studio-page'), 'CourseStudioPage'),
});

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/courses/$courseId/report',
  component: lazyRouteComponent(authoring, 'CourseReportPage'),
});

const pathsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/paths',
  validateSearch: ({ show }: Record<string, unknown>): { show?: 'archived' } => (show === 'archived' ? { show } : {}),
  component: lazyRouteComponent(authoring, 'PathsPage'),
});

const pathRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/paths/$pathId',
  component: lazyRouteComponent(authoring, 'PathPage'),
});

export const courseRoutes = [coursesRoute, studioRoute, reportRoute, pathsRoute, pathRoute] as const;
