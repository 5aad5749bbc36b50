import { KEPT_WORK } from '../../../lib/kept-work';
import type { Choice } from './follow';

/** A conversation that is going on: what goes to the server, whole, after every choice. */
export interface Talk {
  readonly runId: string;
  readonly choices: readonly Choice[];
  readonly replay: { readonly runId: string; readonly choices: number } | null;
}

const keyOf = (assignmentId: string, stepId: string) => `${KEPT_WORK}dialogue.${assignmentId}.${stepId}`;

/** What this browser kept of a conversation that had not reached the server. */
export function keptTalk(assignmentId: string, stepId: string): Talk | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(assignmentId, stepId)) ?? 'null') as Talk | null;
    return kept && typeof kept.runId === 'string' && Array.isArray(kept.choices) ? kept : null;
  } catch {
    return null;
  }
}

/** Null forgets it: the server has everything. */
export function keepTalk(assignmentId: string, stepId: string, talk: Talk | null): void {
  if (talk) localStorage.setItem(keyOf(assignmentId, stepId), JSON.stringify(talk));
  else localStorage.removeItem(keyOf(assignmentId, stepId));
}
