import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { changedPieces, withPieces } from '@vakwerk/domain/learning/courses/course-pieces';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { type SaveOutcome, useAutosave } from '../../../lib/autosave';
import { startHistory } from '../../../lib/history';
import { saveDraft } from './api/author-course';
import type { CourseDesk } from './api/course-desk';
import type { CourseChange } from './model/course-draft';
import { courseReducer } from './model/course-history';

/** Who saved what I did not see, when, and which pieces. */
export interface OtherSave {
  readonly by: CourseDesk['draftedBy'];
  readonly savedAt: string;
  readonly keys: readonly string[];
}

/** One draft under work: undo, saving by itself, colleagues at other pieces, and what to do when two changed the same one. */
export function useDraft(desk: CourseDesk) {
  const [history, dispatch] = useReducer(courseReducer, desk.content, startHistory);
  /** The draft as the server has it, as far as this page knows. */
  const stored = useRef({ content: desk.content, version: desk.draftVersion });
  const [other, setOther] = useState<OtherSave | null>(null);

  const save = async (course: CourseContent, expectedVersion: number): Promise<SaveOutcome<CourseContent>> => {
    const pieces = changedPieces(stored.current.content, course);
    if (pieces.length === 0) return { kind: 'saved', version: expectedVersion };
    const saved = await saveDraft({ courseId: desk.id, expectedVersion, pieces });
    if (saved.__typename === 'CourseDraftConflict') {
      const { theirs, draftVersion: version, keys, savedAt, savedBy } = saved;
      // Sent again after comparing, my pieces are compared with theirs.
      stored.current = { content: theirs, version };
      setOther({ by: savedBy ?? null, savedAt: String(savedAt), keys });
      return { kind: 'conflict', version, theirs };
    }
    const { others, draftVersion: version } = saved;
    stored.current = { content: withPieces(withPieces(stored.current.content, pieces), others), version };
    if (others.length > 0) dispatch({ type: 'merge', pieces: others });
    return { kind: 'saved', version };
  };
  const autosave = useAutosave<CourseContent>({ version: desk.draftVersion, save });

  const sent = useRef(history.now);
  const { change: saveLater } = autosave;
  useEffect(() => {
    if (sent.current === history.now) return;
    sent.current = history.now;
    // What a colleague did came along with a save: it is there already.
    if (changedPieces(stored.current.content, history.now).length > 0) saveLater(history.now);
  }, [history.now, saveLater]);

  return {
    course: history.now,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: useCallback((change: CourseChange) => dispatch({ type: 'change', change, at: Date.now() }), []),
    undo: useCallback(() => dispatch({ type: 'undo' }), []),
    redo: useCallback(() => dispatch({ type: 'redo' }), []),
    autosave,
    other,
    keepMine: autosave.keepMine,
    /** Mine stays one undo away, and is in the history of the server too. */
    takeTheirs: () => {
      if (autosave.theirs) {
        sent.current = autosave.theirs;
        dispatch({ type: 'replace', work: autosave.theirs });
      }
      autosave.takeTheirs();
    },
    /** Saves what waits. @returns the draft version the server has then */
    settle: async (): Promise<number> => {
      await autosave.flush();
      return stored.current.version;
    },
  };
}
