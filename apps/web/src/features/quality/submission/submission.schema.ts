import * as z from 'zod/mini';

/** A submission as this browser kept it. Apart from the desk: few visits begin with one. */
export const submissionSchema = z.object({
  evaluationId: z.string(),
  interactionId: z.string(),
  /** What the evaluator knows the call by. */
  title: z.string(),
  version: z.int(),
  idempotencyKey: z.string(),
  sendAt: z.number(),
});
export type Submission = z.infer<typeof submissionSchema>;
