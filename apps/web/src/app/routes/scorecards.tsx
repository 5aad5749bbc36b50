import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

interface ListSearch {
  q?: string | undefined;
  show?: 'archived' | undefined;
}

/** `at` is what is open for editing; `from` and `to` are the versions that are compared. */
interface CardSearch {
  at?: string;
  tab?: 'versions' | undefined;
  from?: number;
  to?: number;
}

const scorecardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scorecards',
  validateSearch: ({ q, show }: Record<string, unknown>): ListSearch => ({
    q: (typeof q === 'string' || typeof q === 'number') && q !== '' ? String(q) : undefined,
    show: show === 'archived' ? show : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/quality/scorecards/pages/scorecards-page'), 'ScorecardsPage'),
});

const scorecardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/scorecards/$scorecardId',
  validateSearch: ({ at, tab, from, to }: Record<string, unknown>): CardSearch => ({
    ...(typeof at === 'string' && { at }),
    ...(tab === 'versions' && { tab }),
    ...(typeof from === 'number' && { from }),
    ...(typeof to === 'number' && { to }),
  }),
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/quality/scorecards/pages/scorecard-page'), 'ScorecardPage'),
});

export const scorecardRoutes = [scorecardsRoute, scorecardRoute] as const;
