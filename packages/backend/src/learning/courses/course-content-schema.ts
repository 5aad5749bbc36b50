import { type CourseContent } from '@vakwerk/domain/learning/content';
import { QUESTION_KINDS } from '@vakwerk/domain/learning/question';
import { CALLOUT_TONES } from '@vakwerk/domain/learning/rich-text';
import { LANGUAGES } from '@vakwerk/domain/shared/localized';
import { z } from 'zod';

const LONGEST_TEXT = 20_000;
const id = z.string().min(1).max(100);
const text = z.string().max(LONGEST_TEXT);
const localized = z.object({ nl: text, en: text });
const seconds = z.number().min(0).max(86_400);

const run = z.object({ text, bold: z.boolean().optional(), italic: z.boolean().optional() });
const runs = z.array(run).max(500);
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: runs }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: runs }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(runs).max(100) }),
  z.object({ type: z.literal('callout'), tone: z.enum(CALLOUT_TONES), text: runs }),
  z.object({ type: z.literal('image'), fileId: z.string().max(200), alt: text, decorative: z.boolean() }),
]);
const richText = z.array(block).max(200);

const question = z.object({
  id,
  kind: z.enum(QUESTION_KINDS),
  prompt: localized,
  options: z.array(z.object({ id, text: localized, correct: z.boolean(), feedback: localized })).max(20),
  skillIds: z.array(id).max(20),
  explanation: localized,
});

const stepBase = { id, title: localized, required: z.boolean() };
const step = z.discriminatedUnion('kind', [
  z.object({ ...stepBase, kind: z.literal('text'), body: z.object({ nl: richText, en: richText }) }),
  z.object({
    ...stepBase,
    kind: z.literal('audioFragment'),
    introduction: localized,
    fileId: z.string().max(200),
    durationSeconds: seconds,
    spokenLanguage: z.enum(LANGUAGES),
    transcript: z
      .array(z.object({ speaker: z.enum(['agent', 'customer']), startSeconds: seconds, endSeconds: seconds, text }))
      .max(500),
  }),
  z.object({ ...stepBase, kind: z.literal('question'), question, passRatio: z.number().nullable() }),
]);

/**
 * Content from outside, whole: text is data with a fixed set of blocks, so there is no markup to clean. It says nothing about being
 * ready to publish; a draft may be half done.
 */
export const courseContentSchema: z.ZodType<CourseContent> = z.object({
  title: localized,
  summary: localized,
  modules: z
    .array(
      z.object({
        id,
        title: localized,
        objective: localized,
        skillIds: z.array(id).max(20),
        optional: z.boolean(),
        prerequisiteModuleIds: z.array(id).max(50),
        steps: z.array(step).max(100),
      }),
    )
    .max(50),
});

export const courseCodeSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,99}$/, { error: 'small letters, digits, dots and dashes' });
