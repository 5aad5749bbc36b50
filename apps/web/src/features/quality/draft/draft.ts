import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';

/** A stretch of the call with the evaluator's own words, 2 to 4 of them. `criterionId` null: about the whole call. */
export interface DraftFragment {
  readonly id: string;
  readonly criterionId: string | null;
  readonly startMs: number;
  readonly endMs: number;
  readonly note: string;
}

/** Everything the evaluator made. What is saved, undone, kept in the browser and compared is this, as a whole. */
export interface Draft {
  readonly answers: Answers;
  readonly comments: Readonly<Record<string, string>>;
  readonly fragments: readonly DraftFragment[];
  readonly strength: string;
  readonly tip: string;
  readonly highlightFragmentId: string | null;
}

export const EMPTY_DRAFT: Draft = {
  answers: {},
  comments: {},
  fragments: [],
  strength: '',
  tip: '',
  highlightFragmentId: null,
};

export type DraftChange =
  | { readonly type: 'answer'; readonly criterionId: string; readonly answer: CriterionAnswer | undefined }
  | { readonly type: 'comment'; readonly criterionId: string; readonly text: string }
  | { readonly type: 'addFragment'; readonly fragment: DraftFragment }
  | { readonly type: 'nameFragment'; readonly id: string; readonly note: string }
  /** criterionId null: about the whole call. */
  | { readonly type: 'attachFragment'; readonly id: string; readonly criterionId: string | null }
  | { readonly type: 'removeFragment'; readonly id: string }
  | { readonly type: 'summary'; readonly field: 'strength' | 'tip'; readonly text: string }
  | { readonly type: 'highlight'; readonly fragmentId: string | null };

/** The draft after one change; the same object when nothing changed. */
export function changeDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.type) {
    case 'answer':
      return { ...draft, answers: { ...draft.answers, [change.criterionId]: change.answer } };
    case 'comment':
      return { ...draft, comments: { ...draft.comments, [change.criterionId]: change.text } };
    case 'addFragment':
      return { ...draft, fragments: [...draft.fragments, change.fragment] };
    case 'nameFragment':
      return {
        ...draft,
        fragments: draft.fragments.map((each) => (each.id === change.id ? { ...each, note: change.note } : each)),
      };
    case 'attachFragment':
      return {
        ...draft,
        fragments: draft.fragments.map((each) => (each.id === change.id ? { ...each, criterionId: change.criterionId } : each)),
      };
    case 'removeFragment':
      return {
        ...draft,
        fragments: draft.fragments.filter((each) => each.id !== change.id),
        highlightFragmentId: draft.highlightFragmentId === change.id ? null : draft.highlightFragmentId,
      };
    case 'summary':
      return draft[change.field] === change.text ? draft : { ...draft, [change.field]: change.text };
    case 'highlight':
      return draft.highlightFragmentId === change.fragmentId ? draft : { ...draft, highlightFragmentId: change.fragmentId };
  }
}

/** The same work for another evaluation: fragments are stored by id, and an id belongs to one evaluation for good. */
export function withNewFragmentIds(draft: Draft): Draft {
  const ids = new Map(draft.fragments.map(({ id }) => [id, crypto.randomUUID()]));
  return {
    ...draft,
    fragments: draft.fragments.map((each) => ({ ...each, id: ids.get(each.id) ?? each.id })),
    highlightFragmentId: draft.highlightFragmentId && (ids.get(draft.highlightFragmentId) ?? null),
  };
}

/** Two drafts with the same content, whatever the order in which it was made. */
export function sameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

const byName = <Value>(record: Readonly<Record<string, Value>>, keep: (value: Value) => boolean) =>
  Object.entries(record)
    .filter(([, value]) => keep(value))
    .sort(([a], [b]) => (a < b ? -1 : 1));

const plain = (draft: Draft) => [
  byName(
    draft.answers,
    (answer) => answer !== undefined && !(typeof answer === 'object' && 'text' in answer && answer.text.trim() === ''),
  ),
  byName(draft.comments, (text) => text.trim() !== ''),
  draft.fragments.map(({ id, criterionId, startMs, endMs, note }) => [id, criterionId, startMs, endMs, note.trim()]),
  draft.strength,
  draft.tip,
  draft.highlightFragmentId,
];
