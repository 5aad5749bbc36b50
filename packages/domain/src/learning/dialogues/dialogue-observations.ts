import { roundRatio } from '../../shared/ratio.js';
import type { DialogueChoice, DialogueContent } from './dialogue.js';
import { mostPoints } from './dialogue-score.js';
import { keptWay, walkDialogue } from './dialogue-walk.js';

/** What one conversation says about one skill. */
export interface DialogueObservation {
  readonly skillId: string;
  /** 0–1 in six decimals: points of the replies that name the skill / the most that could be earned at those turns. */
  readonly ratio: number;
}

/**
 * What a conversation that ended says about skills, one observation for each: five choices in one conversation are not five independent
 * proofs. A chosen reply speaks about the skills it names, for as many of its turn's points as it earned; a turn without points says
 * nothing. Choosing words on a screen is knowing, not doing: these count as practice and never as calls.
 */
export function dialogueObservations(
  dialogue: Pick<DialogueContent, 'startTurnId' | 'turns'>,
  choices: readonly DialogueChoice[],
): readonly DialogueObservation[] {
  const { moves, nextTurn } = walkDialogue(dialogue, choices);
  if (nextTurn) return [];
  const sums = new Map<string, { points: number; most: number }>();
  for (const { turn, reply } of keptWay(moves)) {
    const most = mostPoints(turn);
    if (most === 0) continue;
    for (const skillId of new Set(reply.skillIds)) {
      const sum = sums.get(skillId) ?? { points: 0, most: 0 };
      sums.set(skillId, { points: sum.points + reply.points, most: sum.most + most });
    }
  }
  return [...sums].map(([skillId, { points, most }]) => ({ skillId, ratio: roundRatio(points / most) }));
}
