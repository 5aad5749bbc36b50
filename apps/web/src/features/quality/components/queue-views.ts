import type { QueueItem } from '../api/scoring-queue';

export const VIEWS = ['today', 'all', 'drafts', 'late'] as const;
export type View = (typeof VIEWS)[number];
export const REASONS = ['random', 'steered', 'requested', 'calibration'] as const;

export interface QueueSearch {
  readonly view?: View;
  readonly reason?: (typeof REASONS)[number];
  readonly team?: string;
}

const among = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

/** The address of the queue carries its view and filters, so that a coach can keep or share it. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const view = among(VIEWS, search.view);
  const reason = among(REASONS, search.reason);
  return { ...(view && { view }), ...(reason && { reason }), ...(typeof search.team === 'string' && { team: search.team }) };
}

/** `today`: YYYY-MM-DD in the coach's own zone. Dates without time compare as text. */
export function inView(item: QueueItem, view: View, today: string): boolean {
  if (view === 'drafts') return item.state === 'draft';
  if (view === 'late') return item.dueOn != null && item.dueOn < today;
  return view === 'all' || (item.dueOn != null && item.dueOn <= today) || item.state === 'draft';
}

/** Today as YYYY-MM-DD in a zone: what `dueOn` is written in. */
export const dateIn = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
