import type { Type } from '@nestjs/common';
import { ImportDialogue } from '@vakwerk/backend/learning/dialogues/import-dialogue';
import type { DialogueStep } from '@vakwerk/domain/learning/courses/content';
import type { DialogueContent, DialogueReply, DialogueTurn } from '@vakwerk/domain/learning/dialogues/dialogue';
import { inBoth } from './a-course.js';

interface Product {
  get<T>(type: Type<T>): T;
}

const NOTHING = { nl: '', en: '' };

/** Feedback gives the better reply away; it is KEY-… so that a test can look for it anywhere. */
export const aReply = (
  id: string,
  points: number,
  nextTurnId: string | null,
  more: Partial<DialogueReply> = {},
): DialogueReply => ({
  id,
  text: inBoth(`Antwoord ${id}`),
  points,
  feedback: inBoth(`KEY-feedback-${id}`),
  skillIds: ['listening'],
  nextTurnId,
  endText: nextTurnId ? NOTHING : inBoth(`Einde na ${id}`),
  ...more,
});

export const aTurn = (id: string, replies: readonly DialogueReply[]): DialogueTurn => ({
  id,
  words: inBoth(`Klant bij ${id}`),
  mood: NOTHING,
  audio: NOTHING,
  replies,
});

/**
 * Two turns. At `open` reply `hear` (3 points) goes on, `rule` (1 point) comes back to `open`, and `stop` (0) ends. At `solve` reply `plan`
 * (4, also closing) ends well and `shrug` (1) badly. Best: hear, plan = 7.
 */
export const someDialogue = (title = 'Mevrouw Visser belt'): DialogueContent => ({
  title: inBoth(title),
  situation: inBoth('Vier jaar klant'),
  customerName: inBoth('Mevrouw Visser'),
  channel: 'phone',
  startTurnId: 'open',
  turns: [
    aTurn('open', [aReply('hear', 3, 'solve'), aReply('rule', 1, 'angry'), aReply('stop', 0, null)]),
    aTurn('angry', [aReply('again', 1, 'open'), aReply('leave', 0, null)]),
    aTurn('solve', [aReply('plan', 4, null, { skillIds: ['listening', 'closing'] }), aReply('shrug', 1, null)]),
  ],
});

/** A published dialogue by the product's own import; skills by code. */
export async function aDialogue(
  app: Product,
  organisationId: string,
  content: DialogueContent = someDialogue(),
  code = 'visser',
): Promise<{ dialogueId: string; versionId: string }> {
  const file = { code, content, files: [], publish: true };
  const { dialogueId, versionId } = await app.get(ImportDialogue).run({ kind: 'system', organisationId }, file);
  return { dialogueId, versionId: versionId as string };
}

export const aDialogueStep = (id: string, passRatio: number | null = null, dialogueId = 'visser'): DialogueStep => ({
  kind: 'dialogue',
  id,
  title: inBoth('Oefengesprek'),
  required: true,
  dialogueId,
  passRatio,
});
