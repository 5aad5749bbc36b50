import { changeDraft, type Draft, type DraftChange } from './draft';

/** The draft with everything that can be undone and done again. `at` is a clock in milliseconds, given by the caller. */
export interface DraftHistory {
  readonly past: readonly Draft[];
  readonly now: Draft;
  readonly future: readonly Draft[];
  /** Typing in one field is one step until somebody pauses. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

export type HistoryAction =
  | { readonly type: 'change'; readonly change: DraftChange; readonly at: number }
  | { readonly type: 'undo' | 'redo' }
  /** Somebody else's version, or a kept one, takes the place of everything. */
  | { readonly type: 'replace'; readonly draft: Draft };

const PAUSE_MS = 1000;
/** Enough for an hour of scoring; a step is a few kilobytes at most. */
const MOST_STEPS = 300;

export const startHistory = (draft: Draft): DraftHistory => ({ past: [], now: draft, future: [], typing: null });

export function historyReducer(history: DraftHistory, action: HistoryAction): DraftHistory {
  switch (action.type) {
    case 'change':
      return changed(history, action.change, action.at);
    case 'undo': {
      const before = history.past.at(-1);
      if (!before) return history;
      return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future], typing: null };
    }
    case 'redo': {
      const [after, ...rest] = history.future;
      if (!after) return history;
      return { past: [...history.past, history.now], now: after, future: rest, typing: null };
    }
    case 'replace':
      return { past: [...history.past, history.now], now: action.draft, future: [], typing: null };
  }
}

function changed(history: DraftHistory, change: DraftChange, at: number): DraftHistory {
  const now = changeDraft(history.now, change);
  if (now === history.now) return history;
  const field = fieldOf(change);
  const goesOn = field !== null && history.typing?.field === field && at - history.typing.at < PAUSE_MS;
  return {
    past: goesOn ? history.past : [...history.past, history.now].slice(-MOST_STEPS),
    now,
    future: [],
    typing: field === null ? null : { field, at },
  };
}

/** The text field a change was typed in; null for a change that is a step of its own. */
function fieldOf(change: DraftChange): string | null {
  if (change.type === 'comment') return `comment ${change.criterionId}`;
  if (change.type === 'nameFragment') return `fragment ${change.id}`;
  return change.type === 'summary' ? change.field : null;
}
