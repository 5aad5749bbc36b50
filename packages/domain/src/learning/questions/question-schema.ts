import { z } from 'zod';
import { LANGUAGES } from '../../shared/localized.js';
import type { CallFragment } from '../courses/call-fragment.js';
import type { Answer } from './answer.js';
import type { Question } from './question.js';

const id = z.string().min(1).max(100);
const text = z.string().max(20_000);
const localized = z.object({ nl: text, en: text });
const seconds = z.number().min(0).max(86_400);
const number = z.number().min(-1e12).max(1e12);
const texts = z.array(z.string().max(500)).max(50);
const textsByLanguage = z.object({ nl: texts, en: texts });
const item = { id, text: localized };
const items = z.array(z.object(item)).max(30);

/** The parts of a piece of a call, for whatever holds one. */
export const callFragmentShape = {
  fileId: z.string().max(200),
  durationSeconds: seconds,
  spokenLanguage: z.enum(LANGUAGES),
  transcript: z
    .array(z.object({ speaker: z.enum(['agent', 'customer']), startSeconds: seconds, endSeconds: seconds, text }))
    .max(500),
};
const callFragment: z.ZodType<CallFragment> = z.object(callFragmentShape);

const base = { id, prompt: localized, skillIds: z.array(id).max(20), explanation: localized };

/** A question from outside. It says nothing about being ready to ask; a draft may be half done. */
export const questionSchema: z.ZodType<Question> = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    kind: z.enum(['single', 'multiple']),
    options: z.array(z.object({ ...item, correct: z.boolean(), feedback: localized })).max(20),
  }),
  z.object({
    ...base,
    kind: z.literal('trueFalse'),
    correct: z.boolean(),
    feedbackTrue: localized,
    feedbackFalse: localized,
  }),
  z.object({ ...base, kind: z.literal('numeric'), value: number, tolerance: number, unit: localized }),
  z.object({ ...base, kind: z.literal('shortText'), accepted: textsByLanguage }),
  z.object({ ...base, kind: z.literal('ordering'), items }),
  z.object({
    ...base,
    kind: z.literal('matching'),
    left: z.array(z.object({ ...item, rightId: z.string().max(100) })).max(30),
    right: items,
  }),
  z.object({
    ...base,
    kind: z.literal('gapFill'),
    text: localized,
    gaps: z.array(z.object({ id, accepted: textsByLanguage, distractors: textsByLanguage })).max(30),
  }),
  z.object({
    ...base,
    kind: z.literal('hotMoment'),
    fragment: callFragment,
    targetSeconds: seconds,
    toleranceSeconds: seconds,
  }),
  z.object({
    ...base,
    kind: z.literal('open'),
    rubric: z.array(z.object({ ...item, points: z.number().min(0).max(1000) })).max(20),
    exampleAnswer: localized,
  }),
]);

/** An answer from outside; whether the question takes it is for `gradeResponse`. */
export const answerSchema: z.ZodType<Answer> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), optionIds: z.array(id).max(50) }),
  z.object({ kind: z.literal('trueFalse'), value: z.boolean() }),
  z.object({ kind: z.literal('numeric'), value: number }),
  z.object({ kind: z.literal('shortText'), text: z.string().max(1000) }),
  z.object({ kind: z.literal('ordering'), itemIds: z.array(id).max(50) }),
  z.object({ kind: z.literal('matching'), pairs: z.array(z.object({ leftId: id, rightId: id })).max(50) }),
  z.object({ kind: z.literal('gapFill'), gaps: z.array(z.object({ gapId: id, text: z.string().max(1000) })).max(50) }),
  z.object({ kind: z.literal('hotMoment'), seconds }),
  z.object({ kind: z.literal('open'), text }),
]);
