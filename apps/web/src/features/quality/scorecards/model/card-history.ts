import { type CardChange, type CardDraft, changeCard } from './card-draft';

/** The card with everything that can be undone and done again. `at` is a clock in milliseconds, given by the caller. */
export interface CardHistory {
  readonly past: readonly CardDraft[];
  readonly now: CardDraft;
  readonly future: readonly CardDraft[];
  /** Typing in one field is one step until somebody pauses. */
  readonly typing: { readonly field: string; readonly at: number } | null;
}

export type CardAction =
  | { readonly type: 'change'; readonly change: CardChange; readonly at: number }
  | { readonly type: 'undo' | 'redo' }
  /** A colleague's card takes the place of everything; mine stays one undo away. */
  | { readonly type: 'replace'; readonly card: CardDraft };

const PAUSE_MS = 1000;
const MOST_STEPS = 200;

export const startCardHistory = (card: CardDraft): CardHistory => ({ past: [], now: card, future: [], typing: null });

export function cardReducer(history: CardHistory, action: CardAction): CardHistory {
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
      return { past: [...history.past, history.now], now: action.card, future: [], typing: null };
  }
}

function changed(history: CardHistory, change: CardChange, at: number): CardHistory {
  const now = changeCard(history.now, change);
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

/** The field a change belongs to; null for a change that is a step of its own. */
function fieldOf(change: CardChange): string | null {
  if (change.type === 'card') return `card ${change.field}`;
  if (change.type === 'policies') return `policies ${Object.keys(change.fields).join()}`;
  if (change.type === 'section' || change.type === 'criterion')
    return `${change.type} ${change.id} ${Object.keys(change.fields).join()}`;
  return null;
}
