import { type DialogueContent, type DialogueTurn, MOST_TURNS_IN_A_LOOP } from './dialogue.js';
import { ends, largestLoop, loopGroups, turnsById } from './dialogue-graph.js';
import type { DialogueMove } from './dialogue-walk.js';

export interface BestWay {
  readonly points: number;
  readonly moves: readonly DialogueMove[];
}

/**
 * The way from a turn (the start when left out) to an end that earns the most points, passing no turn twice; of equal ones the shortest, then
 * the one whose replies come first. Null: no end can be reached, or the loops are larger than publishing allows.
 *
 * Exact. A way that passes a turn twice never counts for more, because going back does that turn over (`keptWay`). So this is a longest simple
 * path. It is found by trying every reply with what is still open behind it remembered per (turn, turns of its own loop already passed): a
 * loop cannot be entered twice, so turns outside it need no remembering. At most 2^{@link MOST_TURNS_IN_A_LOOP} states per turn.
 */
export function bestWay(dialogue: Pick<DialogueContent, 'startTurnId' | 'turns'>, fromTurnId?: string): BestWay | null {
  if (largestLoop(dialogue) > MOST_TURNS_IN_A_LOOP) return null;
  const from = turnsById(dialogue).get(fromTurnId ?? dialogue.startTurnId ?? '');
  const best = from ? searcher(dialogue)(from, []) : null;
  return best && { points: best.points, moves: unfold(best) };
}

interface Found extends DialogueMove {
  readonly points: number;
  readonly length: number;
  readonly rest: Found | null;
}

function searcher(dialogue: Pick<DialogueContent, 'turns'>) {
  const byId = turnsById(dialogue);
  const groups = loopGroups(dialogue);
  const known = new Map<string, Found | null>();
  /** @param passed ids of the turns of this turn's group that were passed, in order */
  const search = (turn: DialogueTurn, passed: readonly string[]): Found | null => {
    const key = [turn.id, ...[...passed].sort()].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    let best: Found | null = null;
    for (const reply of turn.replies) {
      const next = byId.get(reply.nextTurnId ?? '');
      let rest: Found | null = null;
      if (!ends(reply)) {
        if (!next || next.id === turn.id || passed.includes(next.id)) continue;
        rest = search(next, groups.get(next.id) === groups.get(turn.id) ? [...passed, turn.id] : []);
        if (!rest) continue;
      }
      const found = { turn, reply, rest, points: reply.points + (rest?.points ?? 0), length: 1 + (rest?.length ?? 0) };
      if (!best || found.points > best.points || (found.points === best.points && found.length < best.length)) best = found;
    }
    known.set(key, best);
    return best;
  };
  return search;
}

function unfold(found: Found): DialogueMove[] {
  const moves: DialogueMove[] = [];
  for (let at: Found | null = found; at; at = at.rest) moves.push({ turn: at.turn, reply: at.reply });
  return moves;
}
