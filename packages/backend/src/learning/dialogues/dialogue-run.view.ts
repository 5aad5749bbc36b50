import type { DialogueChoice, DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { bestWay } from '@vakwerk/domain/learning/dialogues/dialogue-best-way';
import { dialogueReport } from '@vakwerk/domain/learning/dialogues/dialogue-report';
import type { DialogueMove } from '@vakwerk/domain/learning/dialogues/dialogue-walk';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { mediaUrl } from '../media/media-url.js';
import type { StoredRun } from './dialogue-run.repository.js';

/** A dialogue as it is played: nothing in it says which reply is better. */
export interface PlayedDialogue extends Pick<DialogueContent, 'title' | 'situation' | 'customerName' | 'channel'> {
  readonly startTurnId: string;
  /** Turns on the best way: "of about five". */
  readonly usualTurns: number;
  readonly turns: readonly PlayedTurn[];
}

export interface PlayedTurn {
  readonly id: string;
  readonly words: LocalizedText;
  readonly mood: LocalizedText;
  readonly audioUrl: { readonly nl: string | null; readonly en: string | null };
  readonly replies: readonly PlayedReply[];
}

interface PlayedReply {
  readonly id: string;
  readonly text: LocalizedText;
  readonly nextTurnId: string | null;
  readonly endText: LocalizedText;
}

/** Built field by field: points and feedback cannot slip through a spread. */
export function playedDialogue({ title, situation, customerName, channel, startTurnId, turns }: DialogueContent): PlayedDialogue {
  const url = (fileId: string) => (fileId === '' ? null : mediaUrl(fileId));
  return {
    title,
    situation,
    customerName,
    channel,
    startTurnId: startTurnId ?? '',
    usualTurns: bestWay({ startTurnId, turns })?.moves.length ?? turns.length,
    turns: turns.map(({ id, words, mood, audio, replies }) => ({
      id,
      words,
      mood,
      audioUrl: { nl: url(audio.nl), en: url(audio.en) },
      replies: replies.map((reply) => ({
        id: reply.id,
        text: reply.text,
        nextTurnId: reply.nextTurnId,
        endText: reply.endText,
      })),
    })),
  };
}

/** One reply with what it was worth. */
export interface WeighedReply {
  readonly turnId: string;
  readonly replyId: string;
  readonly points: number;
  readonly feedback: LocalizedText;
}

export interface LookedBackMove extends WeighedReply {
  readonly number: number;
  readonly kept: boolean;
  readonly mostPoints: number;
  readonly better: WeighedReply | null;
}

export interface DialogueResultView {
  readonly points: number;
  readonly bestPoints: number;
  readonly bestPointsOnWay: number;
  readonly ratio: number;
  readonly isBest: boolean;
  readonly moves: readonly LookedBackMove[];
  readonly bestMoves: readonly WeighedReply[];
}

export interface DialogueRunView {
  readonly id: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  readonly replayedChoices: number;
  readonly choices: readonly DialogueChoice[];
  readonly dialogue: PlayedDialogue;
  /** Null: still going on, and then nothing is told about it. */
  readonly result: DialogueResultView | null;
}

export function dialogueRunView(run: StoredRun, content: DialogueContent): DialogueRunView {
  const { id, startedAt, endedAt, replayedChoices, choices } = run;
  return {
    id,
    startedAt,
    endedAt,
    replayedChoices,
    choices,
    dialogue: playedDialogue(content),
    result: resultOf(content, choices),
  };
}

function resultOf(content: DialogueContent, choices: readonly DialogueChoice[]): DialogueResultView | null {
  const report = dialogueReport(content, choices);
  if (!report) return null;
  return {
    ...report.score,
    isBest: report.isBest,
    moves: report.moves.map(({ move, number, kept, mostPoints, betterReplyId }) => {
      const better = move.turn.replies.find(({ id }) => id === betterReplyId);
      return { ...weighed(move), number, kept, mostPoints, better: better ? weighed({ ...move, reply: better }) : null };
    }),
    bestMoves: report.best.map(weighed),
  };
}

const weighed = ({ turn, reply }: DialogueMove): WeighedReply => ({
  turnId: turn.id,
  replyId: reply.id,
  points: reply.points,
  feedback: reply.feedback,
});
