import * as z from 'zod/mini';

const answer = z.union([
  z.object({ optionId: z.string() }),
  z.object({ optionIds: z.array(z.string()) }),
  z.object({ text: z.string() }),
  z.literal('notApplicable'),
]);
/** A draft as this browser kept it. Apart from the keeper: few scorings begin with one. */
export const keptDraftSchema = z.object({
  version: z.int(),
  draft: z.object({
    answers: z.record(z.string(), answer),
    comments: z.record(z.string(), z.string()),
    fragments: z.array(
      z.object({ id: z.string(), criterionId: z.nullable(z.string()), startMs: z.number(), endMs: z.number(), note: z.string() }),
    ),
    strength: z.string(),
    tip: z.string(),
    highlightFragmentId: z.nullable(z.string()),
  }),
});
