import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { type SaveOutcome, useAutosave } from '../../../lib/autosave';
import { startHistory } from '../../../lib/history';
import type { Evaluation } from '../api/evaluation-fields';
import { saveEvaluation } from '../api/save-evaluation';
import { type Draft, type DraftChange, sameDraft } from './draft';
import { cardOf, draftFrom, saveInputOf } from './draft-exchange';
import { draftReducer } from './draft-history';
import { forgetDraft, isDraftKept, type KeptDraft, keepDraft } from './draft-keeper';
import { formStateOf } from './form-rows';
import type { ScoringClock } from './use-scoring-clock';

interface Given {
  readonly clock: ScoringClock;
  /** What this browser kept of an earlier visit; the form begins with it. */
  readonly kept: KeptDraft | null;
  readonly send?: typeof saveEvaluation;
}

/** One evaluation under work: the form as it stands, undo, saving by itself, and a copy in the browser until the server has it. */
export function useScoring(evaluation: Evaluation, { clock, kept, send = saveEvaluation }: Given) {
  const { id, scorecardVersion } = evaluation;
  const version = useMemo(() => cardOf(scorecardVersion), [scorecardVersion]);
  const base = useRef(kept?.version ?? evaluation.version);
  const [history, dispatch] = useReducer(draftReducer, null, () => startHistory(kept?.draft ?? draftFrom(evaluation, version)));
  const newest = useRef(history.now);

  const save = async (draft: Draft, expectedVersion: number): Promise<SaveOutcome<Draft>> => {
    const answer = await send(saveInputOf(draft, { evaluationId: id, expectedVersion, scoringSeconds: clock.seconds() }));
    const stored = answer.__typename === 'EvaluationSaved' ? null : answer.stored;
    const theirs = stored && draftFrom(stored, version);
    base.current = answer.__typename === 'EvaluationSaved' ? answer.version : answer.stored.version;
    // The same words, saved by a window that never heard the answer: nothing to compare.
    if (theirs && !sameDraft(theirs, draft)) return { kind: 'conflict', version: base.current, theirs };
    if (newest.current === draft) forgetDraft(id);
    else keepDraft(id, { version: base.current, draft: newest.current });
    return { kind: 'saved', version: base.current };
  };
  const autosave = useAutosave<Draft>({ version: base.current, save });

  const sent = useRef(kept ? null : history.now);
  const { change: saveLater } = autosave;
  useEffect(() => {
    newest.current = history.now;
    if (sent.current === history.now) return;
    sent.current = history.now;
    keepDraft(id, { version: base.current, draft: history.now });
    saveLater(history.now);
  }, [history.now, id, saveLater]);

  const change = useCallback((made: DraftChange) => dispatch({ type: 'change', change: made, at: Date.now() }), []);
  return {
    draft: history.now,
    form: useMemo(() => formStateOf(version, history.now), [version, history.now]),
    version,
    change,
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    autosave,
    keepMine: autosave.keepMine,
    /** Mine stays one undo away. */
    takeTheirs: () => {
      if (autosave.theirs) dispatch({ type: 'replace', work: autosave.theirs });
      autosave.takeTheirs();
    },
    /** Both versions put together; mine stays one undo away. */
    takeMerged: (merged: Draft) => {
      sent.current = merged;
      keepDraft(id, { version: base.current, draft: merged });
      dispatch({ type: 'replace', work: merged });
      autosave.change(merged);
      autosave.keepMine();
    },
    /** Saves what waits and gives the version the server has then; null when something could not be saved. */
    settle: async (): Promise<number | null> => {
      await autosave.flush();
      return isDraftKept(id) ? null : base.current;
    },
  };
}

export type Scoring = ReturnType<typeof useScoring>;
