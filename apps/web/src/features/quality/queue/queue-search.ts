import { among, known, text } from '../../../lib/search-words';

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

/** The address of the queue carries its view, filters and order, so that a coach can keep or share it. */
export function readQueueSearch({ view, reason, team, agent, q, order }: Record<string, unknown>): QueueSearch {
  return known<QueueSearch>({
    view: among(VIEWS, view),
    reason: among(REASONS, reason),
    team: text(team),
    agent: text(agent),
    q: text(q),
    order: order === 'due' ? undefined : among(ORDERS, order),
  });
}
