import { NEWEST_FIRST, REGISTER_SORTS, type RegisterOrder, type RegisterSearch, type RegisterSort } from './register-search';

export const sortOf = ({ order = NEWEST_FIRST }: RegisterSearch): { by: RegisterSort; descending: boolean } => ({
  by: REGISTER_SORTS.find((sort) => order.endsWith(sort)) ?? 'submitted',
  descending: order.startsWith('-'),
});

/** The order after a press on a column: the other way round when it is the order already, else the way that column is read most. */
export function orderAfter(search: RegisterSearch, by: RegisterSort): RegisterOrder {
  const now = sortOf(search);
  if (now.by === by) return now.descending ? by : `-${by}`;
  return by === 'agent' || by === 'evaluator' ? by : `-${by}`;
}

/** The filters as the api names them. */
export const filterOf = ({ team, agent, evaluator, card, q, order: _, ...same }: RegisterSearch) => ({
  ...same,
  ...(team && { teamId: team }),
  ...(agent && { agentId: agent }),
  ...(evaluator && { evaluatorId: evaluator }),
  ...(card && { scorecardId: card }),
  ...(q && { search: q }),
});

/** Where the same list is a file. */
export function downloadAddress(search: RegisterSearch): string {
  const { by, descending } = sortOf(search);
  const parameters = new URLSearchParams({ ...filterOf(search), by, descending: String(descending) });
  return `/api/evaluations/export?${parameters}`;
}
