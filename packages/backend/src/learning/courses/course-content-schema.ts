import { MOST_CUES } from '@vakwerk/domain/learning/courses/caption-file';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { CoursePiece } from '@vakwerk/domain/learning/courses/course-pieces';
import { CALLOUT_TONES, isSafeLink } from '@vakwerk/domain/learning/courses/rich-text';
import { callFragmentShape, questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import { quizSchema } from '@vakwerk/domain/learning/quizzes/quiz-schema';
import { z } from 'zod';

const LONGEST_TEXT = 20_000;
const id = z.string().min(1).max(100);
const text = z.string().max(LONGEST_TEXT);
const localized = z.object({ nl: text, en: text });
const seconds = z.number().min(0).max(86_400);

const run = z.object({
  text,
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  href: z.string().max(2000).refine(isSafeLink).optional(),
});
const runs = z.array(run).max(500);
const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: runs }),
  z.object({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: runs }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(runs).max(100) }),
  z.object({ type: z.literal('callout'), tone: z.enum(CALLOUT_TONES), text: runs }),
  z.object({ type: z.literal('image'), fileId: z.string().max(200), alt: text, decorative: z.boolean() }),
]);
const richText = z.array(block).max(200);

const cues = z.array(z.object({ startSeconds: seconds, endSeconds: seconds, text: z.string().max(1000) })).max(MOST_CUES);

const stepBase = { id, title: localized, required: z.boolean() };
const step = z.discriminatedUnion('kind', [
  z.object({ ...stepBase, kind: z.literal('text'), body: z.object({ nl: richText, en: richText }) }),
  z.object({
    ...stepBase,
    kind: z.literal('audioFragment'),
    introduction: localized,
    ...callFragmentShape,
  }),
  z.object({
    ...stepBase,
    kind: z.literal('video'),
    introduction: localized,
    fileId: z.string().max(200),
    durationSeconds: seconds,
    silent: z.boolean(),
    captions: z.object({ nl: cues, en: cues }),
    transcript: localized,
  }),
  z.object({ ...stepBase, kind: z.literal('question'), question: questionSchema, passRatio: z.number().nullable() }),
  z.object({ ...stepBase, kind: z.literal('quiz'), quiz: quizSchema }),
  // What a version pins is left out: publishing decides that, not a file.
  z.object({ ...stepBase, kind: z.literal('dialogue'), dialogueId: z.string().max(100), passRatio: z.number().nullable() }),
  z.object({
    ...stepBase,
    kind: z.literal('package'),
    introduction: localized,
    packageId: z.string().max(200),
    doneWhen: z.enum(['completed', 'passed']),
    minutes: z.int().min(0).max(10_000),
  }),
]);

const moduleFields = {
  id,
  title: localized,
  objective: localized,
  skillIds: z.array(id).max(20),
  optional: z.boolean(),
  prerequisiteModuleIds: z.array(id).max(50),
};
const MOST_MODULES = 50;
const MOST_STEPS = 100;

/**
 * Content from outside, whole: text is data with a fixed set of blocks, so there is no markup to clean. It says nothing about being
 * ready to publish; a draft may be half done.
 */
export const courseContentSchema: z.ZodType<CourseContent> = z.object({
  title: localized,
  summary: localized,
  modules: z.array(z.object({ ...moduleFields, steps: z.array(step).max(MOST_STEPS) })).max(MOST_MODULES),
});

/** Parts of a draft, as an author saves them. */
export const coursePiecesSchema: z.ZodType<readonly CoursePiece[]> = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('course'), title: localized, summary: localized }),
      z.object({ kind: z.literal('modules'), moduleIds: z.array(id).max(MOST_MODULES) }),
      z.object({ kind: z.literal('module'), module: z.object(moduleFields) }),
      z.object({ kind: z.literal('steps'), moduleId: id, stepIds: z.array(id).max(MOST_STEPS) }),
      z.object({ kind: z.literal('step'), step }),
    ]),
  )
  .min(1)
  .max(2 + MOST_MODULES * (2 + MOST_STEPS));

export const courseCodeSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,99}$/, { error: 'small letters, digits, dots and dashes' });
