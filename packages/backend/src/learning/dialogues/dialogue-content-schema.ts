import { DIALOGUE_CHANNELS, type DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { z } from 'zod';

/** More than publishing takes (60 turns), so that a draft that grew too large can still be saved and mended. */
const MOST_DRAFT_TURNS = 200;
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, { error: 'letters, digits, dots, dashes' });
const text = z.string().max(2_000);
const localized = z.object({ nl: text, en: text });
const fileId = z.string().max(200);

const reply = z.object({
  id,
  text: localized,
  points: z.number().min(-1_000).max(1_000),
  feedback: localized,
  skillIds: z.array(z.string().min(1).max(100)).max(20),
  nextTurnId: id.nullable(),
  endText: localized,
});

const turn = z.object({
  id,
  words: localized,
  mood: localized,
  audio: z.object({ nl: fileId, en: fileId }),
  replies: z.array(reply).max(20),
});

/** Content from outside, whole. It says nothing about being ready to publish; a draft may be half done. */
export const dialogueContentSchema: z.ZodType<DialogueContent> = z.object({
  title: localized,
  situation: localized,
  customerName: localized,
  channel: z.enum(DIALOGUE_CHANNELS),
  startTurnId: id.nullable(),
  turns: z.array(turn).max(MOST_DRAFT_TURNS),
});

export const dialogueTitleSchema = z
  .object({ nl: z.string().trim().max(200), en: z.string().trim().max(200) })
  .refine(({ nl, en }) => nl !== '' || en !== '', 'a title in at least one language');
