import { useEffect, useState } from 'react';
import { isDraftKept, type KeptDraft, keptDraft } from './draft-keeper';

/** What this browser kept of an evaluation when the page was opened; undefined while it is read, null when there is nothing. */
export function useKeptDraft(evaluationId: string): KeptDraft | null | undefined {
  const [kept, setKept] = useState<KeptDraft | null | undefined>(() => (isDraftKept(evaluationId) ? undefined : null));
  useEffect(() => {
    let gone = false;
    if (kept === undefined)
      keptDraft(evaluationId).then(
        (read) => !gone && setKept(read),
        // Scoring on without it would write over it: the page says it broke, and the draft is still there after a reload.
        (error) =>
          !gone &&
          setKept(() => {
            throw error;
          }),
      );
    return () => {
      gone = true;
    };
  }, [evaluationId, kept]);
  return kept;
}
