import { roundRatio } from '../../shared/ratio.js';
import type { DialogueChoice, DialogueContent, DialogueTurn } from './dialogue.js';
import { bestWay } from './dialogue-best-way.js';
import { keptWay, walkDialogue } from './dialogue-walk.js';

export interface DialogueScore {
  /** Points of the replies that count: those of the walk with its loops taken out. */
  readonly points: number;
  /** Most points from the start to an end, whatever the way. */
  readonly bestPoints: number;
  /** Most points at the turns that were met: the best one could say there, wherever that leads. */
  readonly bestPointsOnWay: number;
  /** `points / bestPoints`, 0–1 in six decimals. */
  readonly ratio: number;
}

/**
 * The score `dynamic` of a conversation that ended: points chosen / best possible from the start. Loops are allowed. Coming back to a turn
 * replaces its points, and what was said in between no longer counts: a detour neither costs nor earns anything, so going straight to the
 * best end is 1 and nothing is more than 1.
 * @returns null when the conversation has not ended. @throws RangeError for choices that do not fit the dialogue, or one without points
 */
export function scoreDialogue(
  dialogue: Pick<DialogueContent, 'startTurnId' | 'turns'>,
  choices: readonly DialogueChoice[],
): DialogueScore | null {
  const { moves, nextTurn } = walkDialogue(dialogue, choices);
  if (nextTurn || moves.length === 0) return null;
  const best = bestWay(dialogue);
  if (!best || best.points <= 0) throw new RangeError('Nothing in this dialogue earns points.');
  const kept = keptWay(moves);
  const points = kept.reduce((sum, { reply }) => sum + reply.points, 0);
  const bestPointsOnWay = kept.reduce((sum, { turn }) => sum + mostPoints(turn), 0);
  return { points, bestPoints: best.points, bestPointsOnWay, ratio: roundRatio(points / best.points) };
}

/** The most one reply of a turn earns; 0 without replies. */
export const mostPoints = (turn: Pick<DialogueTurn, 'replies'>): number =>
  Math.max(0, ...turn.replies.map(({ points }) => points));
