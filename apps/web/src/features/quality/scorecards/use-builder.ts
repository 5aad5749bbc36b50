import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type SaveOutcome, useAutosave } from '../../../lib/autosave';
import { startHistory } from '../../../lib/history';
import { saveScorecard, startDraft } from './api/author-scorecard';
import { type Desk, storedDraft, type VersionSummary } from './api/scorecard-desk';
import { type CardChange, type CardDraft, sameCard } from './model/card-draft';
import { cardReducer } from './model/card-history';

interface Start {
  readonly desk: Desk;
  readonly draft: VersionSummary;
  readonly version: ScorecardVersion;
}

/** Who saved what I did not see, and when. */
export interface OtherSave {
  readonly summary: VersionSummary | null;
}

/** One draft under work: undo, saving by itself, and what to do when a colleague saved too. */
export function useBuilder({ desk, draft, version }: Start) {
  const [history, dispatch] = useReducer(cardReducer, null, () =>
    startHistory({ name: desk.name, description: desk.description, version }),
  );
  // A colleague may publish this draft while it is open here: my work then goes on in the next one.
  const target = useRef({ versionId: draft.id, revision: draft.revision });
  const [other, setOther] = useState<OtherSave | null>(null);

  const save = async (card: CardDraft, expectedRevision: number): Promise<SaveOutcome<CardDraft>> => {
    const { name, description } = card;
    const content = JSON.stringify(card.version);
    const saved = await saveScorecard({ versionId: target.current.versionId, expectedRevision, name, description, content });
    if (saved.__typename === 'ScorecardSaved') {
      target.current.revision = saved.revision;
      return { kind: 'saved', version: saved.revision };
    }
    if (saved.code !== 'quality.error.conflict') target.current.versionId = (await startDraft(desk.id)).versionId;
    const stored = await storedDraft(desk.id, target.current.versionId);
    target.current.revision = stored.revision;
    const theirs = { name: stored.desk.name, description: stored.desk.description, version: stored.version };
    if (sameCard(theirs, card)) return { kind: 'saved', version: stored.revision };
    setOther({ summary: stored.desk.versions.find(({ id }) => id === target.current.versionId) ?? null });
    return { kind: 'conflict', version: stored.revision, theirs };
  };
  const autosave = useAutosave<CardDraft>({ version: draft.revision, save });

  const sent = useRef(history.now);
  const { change: saveLater } = autosave;
  useEffect(() => {
    if (sent.current === history.now || !hasName(history.now)) return;
    sent.current = history.now;
    saveLater(history.now);
  }, [history.now, saveLater]);

  return {
    card: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useCallback((change: CardChange) => dispatch({ type: 'change', change, at: Date.now() }), []),
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    autosave,
    other,
    keepMine: autosave.keepMine,
    /** Mine stays one undo away. */
    takeTheirs: () => {
      if (autosave.theirs) {
        sent.current = autosave.theirs;
        dispatch({ type: 'replace', work: autosave.theirs });
      }
      autosave.takeTheirs();
    },
    /** Saves what waits. @returns what the server has then */
    settle: async () => {
      await autosave.flush();
      return { ...target.current };
    },
  };
}

/** The server keeps no card without a name; while the field is empty nothing is sent. */
const hasName = ({ name }: CardDraft) => name.nl.trim() !== '' || name.en.trim() !== '';
