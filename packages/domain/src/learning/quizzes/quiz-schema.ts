import { z } from 'zod';
import { questionSchema } from '../questions/question-schema.js';
import { LATE_HANDLINGS } from './attempt-transitions.js';
import { FINAL_GRADES } from './final-grade.js';
import type { Quiz } from './quiz.js';
import { REVIEW_ITEMS } from './review-policy.js';

const id = z.string().min(1).max(100);
const text = z.string().max(20_000);
const moment = z.iso.datetime({ offset: true }).nullable();
const seen = z.array(z.enum(REVIEW_ITEMS)).max(REVIEW_ITEMS.length);

/** A quiz from outside, whole; a draft may be half done. */
export const quizSchema: z.ZodType<Quiz> = z.object({
  introduction: z.object({ nl: text, en: text }),
  parts: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('fixed'), question: questionSchema }),
        z.object({
          kind: z.literal('draw'),
          id,
          skillIds: z.array(id).max(20),
          tags: z.array(id).max(20),
          count: z.number().int().min(0).max(100),
        }),
      ]),
    )
    .max(100),
  passRatio: z.number(),
  attemptsAllowed: z.number().int().max(1000).nullable(),
  timeLimitSeconds: z.number().int().max(86_400).nullable(),
  opensAt: moment,
  closesAt: moment,
  handling: z.enum(LATE_HANDLINGS),
  graceSeconds: z.number().int().min(0).max(86_400),
  finalGrade: z.enum(FINAL_GRADES),
  review: z.object({ during: seen, rightAfter: seen, later: seen, afterClose: seen }),
  shuffleQuestions: z.boolean(),
  shuffleAnswers: z.boolean(),
});
