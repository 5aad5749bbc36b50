/** Views everybody has. `done`: what was handed in; all others hold what is still open. */
export const VIEWS = ['today', 'all', 'new', 'customer', 'requests', 'drafts', 'late', 'done'] as const;
export type View = (typeof VIEWS)[number];
export const REASONS = ['random', 'steered', 'requested', 'calibration'] as const;
export const SORTS = ['due', 'agent', 'call', 'length'] as const;
export type Sort = (typeof SORTS)[number];
/** With a minus: the other way round. */
export type Order = Sort | `-${Sort}`;

export interface QueueSearch {
  readonly view?: View;
  readonly reason?: (typeof REASONS)[number];
  readonly team?: string;
  readonly agent?: string;
  /** Words of a name or a subject. */
  readonly q?: string;
  readonly order?: Order;
}

const ORDERS: readonly Order[] = SORTS.flatMap((sort): Order[] => [sort, `-${sort}`]);
const among = <Word extends string>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** The address of the queue carries its view, filters and order, so that a coach can keep or share it. */
export function readQueueSearch(search: Record<string, unknown>): QueueSearch {
  const view = among(VIEWS, search.view);
  const reason = among(REASONS, search.reason);
  const [team, agent, q] = [text(search.team), text(search.agent), text(search.q)];
  const order = among(ORDERS, search.order);
  return {
    ...(view && { view }),
    ...(reason && { reason }),
    ...(team && { team }),
    ...(agent && { agent }),
    ...(q && { q }),
    ...(order && order !== 'due' && { order }),
  };
}
