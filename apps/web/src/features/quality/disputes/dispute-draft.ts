import { useState } from 'react';
import type { DisputeItemInput } from '../../../gql/graphql';
import { KEPT_WORK } from '../../../lib/kept-work';
import type { ChosenAnswer } from './answer-choice';
import { parseTimecode } from './timecode';

/** What an agent is writing about one criterion. */
export interface DisagreeDraft {
  readonly reason: string;
  readonly proposed: ChosenAnswer | null;
  /** As typed, like 1:05. */
  readonly from: string;
  readonly to: string;
}
export type DisputeDraft = Readonly<Record<string, DisagreeDraft>>;
export const NOTHING_WRITTEN: DisagreeDraft = { reason: '', proposed: null, from: '', to: '' };
/** Long enough to hear a sentence. */
const SHORTEST_MS = 10_000;

export function draftItems(draft: DisputeDraft): DisputeItemInput[] {
  return Object.entries(draft).map(([criterionId, { reason, proposed, from, to }]) => {
    const startMs = parseTimecode(from);
    const endMs = parseTimecode(to);
    const end = startMs !== null && (endMs === null || endMs < startMs) ? startMs + SHORTEST_MS : endMs;
    const fragment = startMs !== null && end !== null ? { startMs, endMs: end } : null;
    return { criterionId, reason, proposed, fragment };
  });
}

/** The draft of one evaluation, kept in this browser until it is sent or thrown away. */
export function useDisputeDraft(evaluationId: string) {
  const place = `${KEPT_WORK}dispute.${evaluationId}`;
  const [draft, setDraft] = useState<DisputeDraft>(() => readDraft(localStorage.getItem(place)));
  const keep = (next: DisputeDraft) => {
    setDraft(next);
    if (Object.keys(next).length === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(next));
  };
  return {
    draft,
    write: (criterionId: string, change: Partial<DisagreeDraft>) =>
      keep({ ...draft, [criterionId]: { ...NOTHING_WRITTEN, ...draft[criterionId], ...change } }),
    drop: (criterionId: string) => keep(Object.fromEntries(Object.entries(draft).filter(([id]) => id !== criterionId))),
    clear: () => keep({}),
  };
}
export type DisputeDraftTools = ReturnType<typeof useDisputeDraft>;

function readDraft(text: string | null): DisputeDraft {
  try {
    const kept = JSON.parse(text ?? '{}') as DisputeDraft;
    return Object.fromEntries(Object.entries(kept).map(([id, one]) => [id, { ...NOTHING_WRITTEN, ...one }]));
  } catch {
    return {};
  }
}
