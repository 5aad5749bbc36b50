import { KEPT_WORK } from '../../../lib/kept-work';
import type { Draft } from './draft';

/** Unfinished scoring in this browser, by evaluation. */
const KEPT_DRAFTS = `${KEPT_WORK}draft.`;

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

/** Whether this browser still has something the server never confirmed. */
export const isDraftKept = (evaluationId: string): boolean => localStorage.getItem(KEPT_DRAFTS + evaluationId) !== null;

/** What this browser still has that the server never confirmed; null when nothing, or when it cannot be read any more. */
export async function keptDraft(evaluationId: string): Promise<KeptDraft | null> {
  if (!isDraftKept(evaluationId)) return null;
  const { keptDraftSchema } = await import('./kept-draft.schema');
  try {
    return keptDraftSchema.parse(JSON.parse(localStorage.getItem(KEPT_DRAFTS + evaluationId) ?? ''));
  } catch {
    forgetDraft(evaluationId);
    return null;
  }
}
