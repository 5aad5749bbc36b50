/** What somebody works on, with everything that can be undone and done again. */
export interface History<Work> {
  readonly past: readonly Work[];
  readonly now: Work;
  readonly future: readonly Work[];
  /** Typing in one field is one step until somebody pauses. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

export type HistoryAction<Work, Change> =
  /** `at` is a clock in milliseconds, given by the caller. */
  | { readonly type: 'change'; readonly change: Change; readonly at: number }
  | { readonly type: 'undo' | 'redo' }
  /** Somebody else's work, or a kept one, takes the place of everything; mine stays one undo away. */
  | { readonly type: 'replace'; readonly work: Work };

interface Rules<Work, Change> {
  /** @returns the same work when nothing changed */
  readonly apply: (work: Work, change: Change) => Work;
  /** The field a change was typed in; null for a change that is a step of its own. */
  readonly fieldOf: (change: Change) => string | null;
}

const PAUSE_MS = 1000;
/** Enough for an hour of work; a step shares what it did not change with the one before. */
const MOST_STEPS = 300;

export const startHistory = <Work>(now: Work): History<Work> => ({ past: [], now, future: [], typing: null });

/** The reducer of a history, by what its changes mean. */
export function historyReducer<Work, Change>({ apply, fieldOf }: Rules<Work, Change>) {
  return (history: History<Work>, action: HistoryAction<Work, Change>): History<Work> => {
    const { past, now, future, typing } = history;
    switch (action.type) {
      case 'undo': {
        const before = past.at(-1);
        return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future], typing: null };
      }
      case 'redo': {
        const [after, ...rest] = future;
        return after === undefined ? history : { past: [...past, now], now: after, future: rest, typing: null };
      }
      case 'replace':
        return { past: [...past, now], now: action.work, future: [], typing: null };
      case 'change': {
        const changed = apply(now, action.change);
        if (changed === now) return history;
        const field = fieldOf(action.change);
        const goesOn = field !== null && typing?.field === field && action.at - typing.at < PAUSE_MS;
        return {
          past: goesOn ? past : [...past, now].slice(-MOST_STEPS),
          now: changed,
          future: [],
          typing: field === null ? null : { field, at: action.at },
        };
      }
    }
  };
}
