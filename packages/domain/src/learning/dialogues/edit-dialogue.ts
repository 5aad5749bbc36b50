import type { LocalizedText } from '../../shared/localized.js';
import { type DialogueContent, type DialogueReply, type DialogueTurn, MOST_REPLIES } from './dialogue.js';

/** What an author does to a draft: each gives a new draft, so that undo is the one before. Ids come from outside. */
type NewId = () => string;
const NOTHING: LocalizedText = { nl: '', en: '' };

const newReply = (id: string, skillIds: readonly string[]): DialogueReply => ({
  id,
  text: NOTHING,
  points: 0,
  feedback: NOTHING,
  skillIds,
  nextTurnId: null,
  endText: NOTHING,
});

const newTurn = (newId: NewId, skillIds: readonly string[] = []): DialogueTurn => ({
  id: newId(),
  words: NOTHING,
  mood: NOTHING,
  audio: NOTHING,
  replies: [newReply(newId(), skillIds), newReply(newId(), skillIds)],
});

/** One turn with two replies. */
export function newDialogue(title: LocalizedText, newId: NewId): DialogueContent {
  const turn = newTurn(newId);
  return { title, situation: NOTHING, customerName: NOTHING, channel: 'phone', startTurnId: turn.id, turns: [turn] };
}

export interface ReplyPlace {
  readonly turnId: string;
  readonly replyId: string;
}

/** A new turn, directly below the turn it follows; the reply that is given leads to it. Its replies begin with that turn's skills. */
export function addTurn(content: DialogueContent, newId: NewId, after?: ReplyPlace): DialogueContent {
  const index = content.turns.findIndex(({ id }) => id === after?.turnId);
  const before = content.turns[index];
  const turn = newTurn(newId, before?.replies[0]?.skillIds);
  const turns = content.turns.toSpliced(index === -1 ? content.turns.length : index + 1, 0, turn);
  const added = { ...content, turns, startTurnId: content.startTurnId ?? turn.id };
  return after ? changeReply(added, after, { nextTurnId: turn.id }) : added;
}

/** Without a turn; replies that led to it are ends until they get another next turn. */
export function removeTurn(content: DialogueContent, turnId: string): DialogueContent {
  const turns = content.turns
    .filter(({ id }) => id !== turnId)
    .map((turn) => ({
      ...turn,
      replies: turn.replies.map((reply) => (reply.nextTurnId === turnId ? { ...reply, nextTurnId: null } : reply)),
    }));
  return { ...content, turns, startTurnId: content.startTurnId === turnId ? (turns[0]?.id ?? null) : content.startTurnId };
}

/** The same turn again below it, with ids of its own. */
export function copyTurn(content: DialogueContent, turnId: string, newId: NewId): DialogueContent {
  const index = content.turns.findIndex(({ id }) => id === turnId);
  const turn = content.turns[index];
  if (!turn) return content;
  const copy = { ...turn, id: newId(), replies: turn.replies.map((reply) => ({ ...reply, id: newId() })) };
  return { ...content, turns: content.turns.toSpliced(index + 1, 0, copy) };
}

export function changeTurn(content: DialogueContent, turnId: string, change: Partial<Omit<DialogueTurn, 'id'>>): DialogueContent {
  return { ...content, turns: content.turns.map((turn) => (turn.id === turnId ? { ...turn, ...change } : turn)) };
}

/** Up (-1) or down (1) in the outline; at the edge nothing changes. */
export function moveTurn(content: DialogueContent, turnId: string, by: -1 | 1): DialogueContent {
  return { ...content, turns: moved(content.turns, turnId, by) };
}

/** Another reply, unless there are as many as publishing takes. */
export function addReply(content: DialogueContent, turnId: string, newId: NewId): DialogueContent {
  const turn = content.turns.find(({ id }) => id === turnId);
  if (!turn || turn.replies.length >= MOST_REPLIES) return content;
  return changeTurn(content, turnId, { replies: [...turn.replies, newReply(newId(), turn.replies[0]?.skillIds ?? [])] });
}

export function changeReply(
  content: DialogueContent,
  { turnId, replyId }: ReplyPlace,
  change: Partial<Omit<DialogueReply, 'id'>>,
): DialogueContent {
  return withReplies(content, turnId, (replies) =>
    replies.map((reply) => (reply.id === replyId ? { ...reply, ...change } : reply)),
  );
}

export function removeReply(content: DialogueContent, { turnId, replyId }: ReplyPlace): DialogueContent {
  return withReplies(content, turnId, (replies) => replies.filter(({ id }) => id !== replyId));
}

export function moveReply(content: DialogueContent, { turnId, replyId }: ReplyPlace, by: -1 | 1): DialogueContent {
  return withReplies(content, turnId, (replies) => moved(replies, replyId, by));
}

function withReplies(
  content: DialogueContent,
  turnId: string,
  change: (replies: readonly DialogueReply[]) => readonly DialogueReply[],
): DialogueContent {
  const turn = content.turns.find(({ id }) => id === turnId);
  return turn ? changeTurn(content, turnId, { replies: change(turn.replies) }) : content;
}

function moved<Item extends { readonly id: string }>(items: readonly Item[], id: string, by: -1 | 1): readonly Item[] {
  const from = items.findIndex((item) => item.id === id);
  const item = items[from];
  const to = from + by;
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
