import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from './root';

interface ListSearch {
  q?: string | undefined;
  show?: 'archived' | undefined;
}

/** `at` is the turn that is open for editing. */
interface DeskSearch {
  view?: 'map' | 'try' | undefined;
  at?: string | undefined;
}

const dialoguesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dialogues',
  validateSearch: ({ q, show }: Record<string, unknown>): ListSearch => ({
    q: (typeof q === 'string' || typeof q === 'number') && q !== '' ? String(q) : undefined,
    show: show === 'archived' ? show : undefined,
  }),
  component: lazyRouteComponent(() => import('../../features/learning/authoring-pages'), 'DialoguesPage'),
});

const dialogueRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dialogues/$dialogueId',
  validateSearch: ({ view, at }: Record<string, unknown>): DeskSearch => ({
    view: view === 'map' || view === 'try' ? view : undefined,
    at: typeof at === 'string' ? at : undefined,
  }),
  staticData: { frame: 'work' },
  component: lazyRouteComponent(() => import('../../features/learning/pages/dialogue-desk-page'), 'DialogueDeskPage'),
});

export const dialogueRoutes = [dialoguesRoute, dialogueRoute] as const;
