import type { DialogueChoice, DialogueContent } from './dialogue.js';
import { bestWay } from './dialogue-best-way.js';
import { type DialogueScore, mostPoints, scoreDialogue } from './dialogue-score.js';
import { type DialogueMove, keptWay, walkDialogue } from './dialogue-walk.js';

/** One choice looked back at. */
export interface ReportedMove {
  /** 1 for the first choice of the run; a link to a turn names this. */
  readonly number: number;
  readonly move: DialogueMove;
  /** False: the conversation came back to this turn later, or to one before it. */
  readonly kept: boolean;
  readonly mostPoints: number;
  /** The first reply that earns the most at this turn; null: the chosen one does. */
  readonly betterReplyId: string | null;
}

export interface DialogueReport {
  readonly score: DialogueScore;
  readonly moves: readonly ReportedMove[];
  /** The best way from the start. */
  readonly best: readonly DialogueMove[];
  /** Whether what counts is as good as the best way. */
  readonly isBest: boolean;
}

/** What to show after a conversation that ended; null before. @throws RangeError as `scoreDialogue` */
export function dialogueReport(
  dialogue: Pick<DialogueContent, 'startTurnId' | 'turns'>,
  choices: readonly DialogueChoice[],
): DialogueReport | null {
  const score = scoreDialogue(dialogue, choices);
  if (!score) return null;
  const { moves } = walkDialogue(dialogue, choices);
  const kept = new Set(keptWay(moves));
  return {
    score,
    moves: moves.map((move, index) => {
      const most = mostPoints(move.turn);
      const better = move.reply.points < most ? move.turn.replies.find(({ points }) => points === most) : null;
      return { number: index + 1, move, kept: kept.has(move), mostPoints: most, betterReplyId: better?.id ?? null };
    }),
    best: bestWay(dialogue)?.moves ?? [],
    isBest: score.points === score.bestPoints,
  };
}
