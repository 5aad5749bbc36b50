import type { DialogueStep } from '../api/module';

/** A dialogue as the server gives it: without a word about which reply is better. */
export type Played = DialogueStep['dialogue'];
export type PlayedTurn = Played['turns'][number];
export type PlayedReply = PlayedTurn['replies'][number];
export interface Choice {
  readonly turnId: string;
  readonly replyId: string;
}
export interface Said {
  readonly turn: PlayedTurn;
  readonly reply: PlayedReply;
}
export interface Followed {
  readonly said: readonly Said[];
  /** The turn that waits; null: it has ended, or the choices do not fit. */
  readonly now: PlayedTurn | null;
  readonly end: PlayedReply['endText'] | null;
}

/** Choices from the start, as far as they fit. */
export function follow(dialogue: Played, choices: readonly Choice[]): Followed {
  const byId = new Map(dialogue.turns.map((turn) => [turn.id, turn]));
  let now = byId.get(dialogue.startTurnId) ?? null;
  const said: Said[] = [];
  for (const { turnId, replyId } of choices) {
    const reply = now?.id === turnId ? now.replies.find(({ id }) => id === replyId) : undefined;
    if (!now || !reply) break;
    said.push({ turn: now, reply });
    now = reply.nextTurnId ? (byId.get(reply.nextTurnId) ?? null) : null;
  }
  const last = said.at(-1)?.reply;
  return { said, now, end: last && !last.nextTurnId ? last.endText : null };
}
