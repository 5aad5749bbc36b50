import type { AgendaItem } from '../api/session-fields';

/** Who or what a point comes from, as the headings of the agenda say it. */
export interface AgendaGroup {
  readonly source: AgendaItem['source'];
  readonly items: readonly AgendaItem[];
}

/** The server orders the agenda; points of one source that follow each other share a heading. */
export function agendaGroups(agenda: readonly AgendaItem[]): AgendaGroup[] {
  const groups: { source: AgendaItem['source']; items: AgendaItem[] }[] = [];
  for (const item of agenda) {
    const last = groups.at(-1);
    if (last?.source === item.source) last.items.push(item);
    else groups.push({ source: item.source, items: [item] });
  }
  return groups;
}

/** The point the room is at: the chosen one, else the first that is not done, else the first. */
export const activeItem = (agenda: readonly AgendaItem[], chosenId: string | null): AgendaItem | undefined =>
  agenda.find(({ id }) => id === chosenId) ?? agenda.find(({ doneAt }) => !doneAt) ?? agenda[0];
