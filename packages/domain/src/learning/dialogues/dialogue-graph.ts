import type { DialogueContent, DialogueReply, DialogueTurn } from './dialogue.js';

type Turns = Pick<DialogueContent, 'startTurnId' | 'turns'>;

/** Turns by id; of two with one id the first (publishing refuses that). */
export function turnsById({ turns }: Pick<Turns, 'turns'>): ReadonlyMap<string, DialogueTurn> {
  const byId = new Map<string, DialogueTurn>();
  for (const turn of turns) if (!byId.has(turn.id)) byId.set(turn.id, turn);
  return byId;
}

/** Ids of the turns that can come up, the start first. */
export function reachableTurnIds(dialogue: Turns): ReadonlySet<string> {
  const byId = turnsById(dialogue);
  const reached = new Set<string>();
  const waiting = dialogue.startTurnId === null ? [] : [dialogue.startTurnId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const turn = byId.get(id);
    if (!turn || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...nextTurnIds(turn));
  }
  return reached;
}

/** Ids of the turns from which the conversation can end. */
export function endingTurnIds(dialogue: Pick<Turns, 'turns'>): ReadonlySet<string> {
  const ending = new Set(dialogue.turns.filter(({ replies }) => replies.some(ends)).map(({ id }) => id));
  for (let before = -1; before < ending.size; ) {
    before = ending.size;
    for (const turn of dialogue.turns) if (nextTurnIds(turn).some((id) => ending.has(id))) ending.add(turn.id);
  }
  return ending;
}

/**
 * The number of each turn's group: turns that can all be reached from each other share one. Leaving a group is for good. (Tarjan 1972,
 * "Depth-first search and linear graph algorithms", SIAM J. Comput. 1(2).)
 */
export function loopGroups(dialogue: Pick<Turns, 'turns'>): ReadonlyMap<string, number> {
  const byId = turnsById(dialogue);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const groups = new Map<string, number>();
  const stack: string[] = [];
  let group = 0;
  const visit = (id: string): void => {
    index.set(id, index.size);
    low.set(id, index.get(id) as number);
    stack.push(id);
    for (const next of nextTurnIds(byId.get(id) as DialogueTurn)) {
      if (!byId.has(next) || groups.has(next)) continue;
      if (!index.has(next)) visit(next);
      low.set(id, Math.min(low.get(id) as number, low.get(next) as number));
    }
    if (low.get(id) !== index.get(id)) return;
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      groups.set(member, group);
      if (member === id) break;
    }
    group++;
  };
  for (const id of byId.keys()) if (!index.has(id)) visit(id);
  return groups;
}

/** How many turns the largest group has; 0 without turns. */
export function largestLoop(dialogue: Pick<Turns, 'turns'>): number {
  const sizes = new Map<number, number>();
  for (const group of loopGroups(dialogue).values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return Math.max(0, ...sizes.values());
}

export const ends = (reply: Pick<DialogueReply, 'nextTurnId'>): boolean => reply.nextTurnId === null;

const nextTurnIds = (turn: DialogueTurn): string[] => turn.replies.flatMap(({ nextTurnId }) => nextTurnId ?? []);
