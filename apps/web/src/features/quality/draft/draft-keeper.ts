import * as z from 'zod/mini';
import { KEPT_WORK } from '../../../lib/kept-work';
import type { Draft } from './draft';

/** Unfinished scoring in this browser, by evaluation. */
const KEPT_DRAFTS = `${KEPT_WORK}draft.`;

const answer = z.union([
  z.object({ optionId: z.string() }),
  z.object({ optionIds: z.array(z.string()) }),
  z.object({ text: z.string() }),
  z.literal('notApplicable'),
]);
const kept = z.object({
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

export interface KeptDraft {
  /** The version of the server's copy this was made on. */
  readonly version: number;
  readonly draft: Draft;
}

/** Keeps the newest draft in this browser until the server has it, so that a crash between two keys loses nothing. */
export function keepDraft(evaluationId: string, { version, draft }: KeptDraft): void {
  // A full or forbidden store must not stop the scoring: the server still gets everything 600 ms later.
  try {
    localStorage.setItem(KEPT_DRAFTS + evaluationId, JSON.stringify({ version, draft }));
  } catch {
    return;
  }
}

export function forgetDraft(evaluationId: string): void {
  localStorage.removeItem(KEPT_DRAFTS + evaluationId);
}

/** What this browser still has that the server never confirmed; null when nothing, or when it cannot be read any more. */
export function keptDraft(evaluationId: string): KeptDraft | null {
  const text = localStorage.getItem(KEPT_DRAFTS + evaluationId);
  if (text === null) return null;
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    forgetDraft(evaluationId);
    return null;
  }
}
