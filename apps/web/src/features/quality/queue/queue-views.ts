import { type Order, type QueueSearch, SORTS, type Sort, type View } from './queue-search';
import type { QueueItem } from './scoring-queue';

/** `today`: YYYY-MM-DD in the coach's own zone. Dates without time compare as text. */
export function inView(item: QueueItem, view: View, today: string): boolean {
  switch (view) {
    case 'today':
      return (item.dueOn != null && item.dueOn <= today) || item.state === 'draft';
    case 'new':
      return item.weekOfService != null || item.motive === 'newAgent';
    case 'customer':
      return item.motive === 'customerLow';
    case 'requests':
      return item.reason === 'requested';
    case 'drafts':
      return item.state === 'draft';
    case 'late':
      return item.dueOn != null && item.dueOn < today;
    default:
      return true;
  }
}

/** Whether the filters let a call through. `nameOf` gives '' for whoever is hidden: nobody finds a hidden name by searching. */
export function passes(item: QueueItem, { reason, team, agent, q }: QueueSearch, nameOf: (item: QueueItem) => string): boolean {
  if (reason && item.reason !== reason) return false;
  if (team && !item.teamIds.includes(team)) return false;
  if (agent && item.agent.id !== agent) return false;
  const wanted = q?.trim().toLocaleLowerCase() ?? '';
  return wanted === '' || `${nameOf(item)} ${item.interaction.subject ?? ''}`.toLocaleLowerCase().includes(wanted);
}

/** In the order of the address; what is equal stays as the server sent it: due first. A hidden name comes last either way. */
export function inOrder(
  items: readonly QueueItem[],
  order: Order | undefined,
  nameOf: (item: QueueItem) => string,
): readonly QueueItem[] {
  if (!order || order === 'due') return items;
  const down = order.startsWith('-');
  const key = sortOf(order);
  if (key === 'due') return [...items].sort((one, other) => compare(other.dueOn ?? '', one.dueOn ?? ''));
  return [...items].sort((one, other) => {
    if (key === 'agent') {
      const [first, second] = [nameOf(one), nameOf(other)];
      if (first === '' || second === '') return Number(first === '') - Number(second === '');
      return (down ? -1 : 1) * first.localeCompare(second);
    }
    if (key === 'length') return (down ? -1 : 1) * (one.interaction.durationSeconds - other.interaction.durationSeconds);
    return (down ? -1 : 1) * compare(one.interaction.startedAt, other.interaction.startedAt);
  });
}

export const sortOf = (order: Order | undefined): Sort => SORTS.find((sort) => order?.endsWith(sort)) ?? 'due';

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Today as YYYY-MM-DD in a zone: what `dueOn` is written in. */
export const dateIn = (zone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now);
