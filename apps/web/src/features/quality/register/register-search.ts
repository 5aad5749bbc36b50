import { among, day, known, text } from '../../../lib/search-words';

export const REGISTER_STATES = ['submitted', 'graded', 'released', 'acknowledged', 'disputed', 'resolved', 'withdrawn'] as const;
export const REGISTER_REASONS = ['random', 'steered', 'requested', 'calibration'] as const;
export const REGISTER_OUTCOMES = ['passed', 'failed', 'fatal', 'notScored'] as const;
export const REGISTER_SORTS = ['submitted', 'call', 'score', 'agent', 'evaluator'] as const;
export type RegisterSort = (typeof REGISTER_SORTS)[number];
/** With a minus: from high to low, or from new to old. */
export type RegisterOrder = RegisterSort | `-${RegisterSort}`;
export const NEWEST_FIRST: RegisterOrder = '-submitted';

export interface RegisterSearch {
  /** Days of the call, YYYY-MM-DD. */
  readonly from?: string;
  readonly until?: string;
  readonly team?: string;
  readonly agent?: string;
  readonly evaluator?: string;
  readonly card?: string;
  readonly state?: (typeof REGISTER_STATES)[number];
  readonly reason?: (typeof REGISTER_REASONS)[number];
  readonly outcome?: (typeof REGISTER_OUTCOMES)[number];
  readonly q?: string;
  readonly order?: RegisterOrder;
}

const ORDERS: readonly RegisterOrder[] = REGISTER_SORTS.flatMap((sort): RegisterOrder[] => [sort, `-${sort}`]);

/** The address of the list carries its filters and order, so that it can be kept or shared. What means nothing is left out. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  return known<RegisterSearch>({
    from: day(search.from),
    until: day(search.until),
    team: text(search.team),
    agent: text(search.agent),
    evaluator: text(search.evaluator),
    card: text(search.card),
    state: among(REGISTER_STATES, search.state),
    reason: among(REGISTER_REASONS, search.reason),
    outcome: among(REGISTER_OUTCOMES, search.outcome),
    q: text(search.q)?.slice(0, 100),
    order: among(
      ORDERS.filter((each) => each !== NEWEST_FIRST),
      search.order,
    ),
  });
}
