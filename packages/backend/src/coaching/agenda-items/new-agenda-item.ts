import type { AgendaItem } from './agenda-item.entity.js';

/** A point as someone writes it; ids point at what it is about. */
export interface NewAgendaItem {
  readonly title: string;
  readonly minutes?: number | null;
  readonly question?: string;
  readonly skillId?: string | null;
  readonly evaluationId?: string | null;
  readonly criterionId?: string | null;
  readonly fragmentId?: string | null;
}

/** A point that points at nothing yet. */
export const ABOUT_NOTHING = {
  skillId: null,
  evaluationId: null,
  criterionId: null,
  fragmentId: null,
  agreementId: null,
  practiceCardId: null,
  minutes: null,
  question: '',
  doneAt: null,
} satisfies Partial<AgendaItem>;
