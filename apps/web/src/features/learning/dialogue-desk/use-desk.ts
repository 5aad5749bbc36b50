import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { createContext, useCallback, useContext, useEffect, useReducer, useRef } from 'react';
import { type SaveOutcome, useAutosave } from '../../../lib/autosave';
import { startHistory } from '../../../lib/history';
import { contentOf, type Desk, readDesk, type Skill, saveDialogue } from '../api/dialogue-desk';
import { draftReducer } from './draft-history';

export type Change = (change: (content: DialogueContent) => DialogueContent, field?: string) => void;

/** What every part of the desk needs; a turn is changed, never the whole. */
export interface DeskTools {
  readonly change: Change;
  readonly skills: readonly Skill[];
  readonly readOnly: boolean;
}
export const DeskContext = createContext<DeskTools | null>(null);
export function useDeskTools(): DeskTools {
  const tools = useContext(DeskContext);
  if (!tools) throw new Error('This belongs on the desk of a dialogue.');
  return tools;
}

/** One draft under work: undo, saving by itself, and what to do when a colleague saved too. */
export function useDesk(desk: Desk) {
  const [history, dispatch] = useReducer(draftReducer, desk.draft, (draft) => startHistory(contentOf(draft)));
  const version = useRef(desk.draftVersion);
  const save = async (content: DialogueContent, expected: number): Promise<SaveOutcome<DialogueContent>> => {
    const saved = await saveDialogue(desk.id, content, expected);
    if (saved !== null) {
      version.current = saved;
      return { kind: 'saved', version: saved };
    }
    const stored = await readDesk(desk.id);
    version.current = stored.draftVersion;
    if (stored.draft === JSON.stringify(content)) return { kind: 'saved', version: stored.draftVersion };
    return { kind: 'conflict', version: stored.draftVersion, theirs: contentOf(stored.draft) };
  };
  const autosave = useAutosave<DialogueContent>({ version: desk.draftVersion, save });
  const sent = useRef(history.now);
  const { change: saveLater } = autosave;
  useEffect(() => {
    if (sent.current === history.now) return;
    sent.current = history.now;
    saveLater(history.now);
  }, [history.now, saveLater]);
  const change = useCallback<Change>(
    (work, field) => dispatch({ type: 'change', change: { edit: work, field }, at: Date.now() }),
    [],
  );
  return {
    content: history.now,
    change,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => dispatch({ type: 'undo' }),
    redo: () => dispatch({ type: 'redo' }),
    autosave,
    /** Mine stays one undo away. */
    takeTheirs: () => {
      const { theirs } = autosave;
      if (theirs) {
        sent.current = theirs;
        change(() => theirs);
      }
      autosave.takeTheirs();
    },
    /** Saves what waits. @returns the version the server has then */
    settle: async () => {
      await autosave.flush();
      return version.current;
    },
  };
}
