import type { LocalDateTime, TimeZone } from '../shared/time/local-time.js';

export const SESSION_STATES = ['planned', 'held', 'cancelled'] as const;
export type SessionState = (typeof SESSION_STATES)[number];

/** A conversation of a coach with one person, or with a group. The wall time and zone are what was agreed; the instant follows from them. */
export interface CoachingSession {
  readonly id: string;
  readonly coachId: string;
  /** The agent; of a group the first one. */
  readonly personId: string;
  /** Everybody who is coached in it. */
  readonly agentIds: readonly string[];
  readonly startsAtLocal: LocalDateTime;
  readonly timeZone: TimeZone;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly state: SessionState;
  /** When this time was last agreed; reminders from before it make no sense. */
  readonly plannedAt: Date;
}

/** Where a point comes from. `lastTime`: an agreement of an earlier session; the last three are put there by the product. */
export const AGENDA_SOURCES = ['agent', 'coach', 'lastTime', 'failedCriterion', 'misconception', 'nextStep'] as const;
export type AgendaSource = (typeof AGENDA_SOURCES)[number];

/** Above this a conversation becomes a class. */
export const MOST_IN_A_GROUP = 8;

export interface AgendaItem {
  readonly id: string;
  readonly source: AgendaSource;
  readonly title: string;
  readonly skillId: string | null;
  readonly evaluationId: string | null;
  readonly addedAt: Date;
  readonly doneAt: Date | null;
}

/** The agent's own points come first, then the coach's, then last time's, then what the product noticed; older before newer. */
export function orderAgenda(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return items.toSorted(
    (one, other) =>
      AGENDA_SOURCES.indexOf(one.source) - AGENDA_SOURCES.indexOf(other.source) ||
      one.addedAt.getTime() - other.addedAt.getTime(),
  );
}

/** In a group nobody's call is talked about, nor pointed at. */
export const mayPointAt = (
  session: Pick<CoachingSession, 'agentIds'>,
  point: { readonly evaluationId?: string | null; readonly criterionId?: string | null; readonly fragmentId?: string | null },
): boolean => session.agentIds.length === 1 || !(point.evaluationId || point.criterionId || point.fragmentId);
