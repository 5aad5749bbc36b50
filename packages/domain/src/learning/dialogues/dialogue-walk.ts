import type { DialogueChoice, DialogueContent, DialogueReply, DialogueTurn } from './dialogue.js';
import { turnsById } from './dialogue-graph.js';

/** A choice with what was chosen from. */
export interface DialogueMove {
  readonly turn: DialogueTurn;
  readonly reply: DialogueReply;
}

export interface DialogueWalk {
  readonly moves: readonly DialogueMove[];
  /** The turn that waits for a reply; null: the conversation has ended. */
  readonly nextTurn: DialogueTurn | null;
}

/**
 * Follows choices from the start. @throws RangeError for a choice at a turn that was not on, a reply that turn does not have, or a choice
 * after the end
 */
export function walkDialogue(
  dialogue: Pick<DialogueContent, 'startTurnId' | 'turns'>,
  choices: readonly DialogueChoice[],
): DialogueWalk {
  const byId = turnsById(dialogue);
  let nextTurn = byId.get(dialogue.startTurnId ?? '') ?? null;
  const moves = choices.map(({ turnId, replyId }): DialogueMove => {
    if (nextTurn?.id !== turnId) throw new RangeError(`Turn ${turnId} is not the one that was on.`);
    const turn = nextTurn;
    const reply = turn.replies.find(({ id }) => id === replyId);
    if (!reply) throw new RangeError(`Turn ${turnId} has no reply ${replyId}.`);
    nextTurn = byId.get(reply.nextTurnId ?? '') ?? null;
    return { turn, reply };
  });
  return { moves, nextTurn };
}

/**
 * What counts of a walk: its loops taken out. Coming back to a turn does that turn over, so its former reply and everything said since then
 * drop out. Every turn occurs at most once in the result.
 */
export function keptWay(moves: readonly DialogueMove[]): readonly DialogueMove[] {
  const kept: DialogueMove[] = [];
  for (const move of moves) {
    const before = kept.findIndex(({ turn }) => turn.id === move.turn.id);
    if (before !== -1) kept.length = before;
    kept.push(move);
  }
  return kept;
}
