import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Draft, EMPTY_DRAFT, sameDraft } from './draft';

/** What can be chosen apart when two drafts differ: a criterion (its answer with its comment), or one of the rest. */
export type DraftPart = { readonly kind: 'criterion'; readonly id: string } | { readonly kind: 'strength' | 'tip' | 'fragments' };

export const partKey = (part: DraftPart): string => (part.kind === 'criterion' ? `criterion ${part.id}` : part.kind);

/** Only the parts in which the two differ, in the order of the form. */
export function differingParts(version: Pick<ScorecardVersion, 'sections'>, one: Draft, other: Draft): readonly DraftPart[] {
  const parts: readonly DraftPart[] = [
    ...criteriaInOrder(version).map(({ id }) => ({ kind: 'criterion', id }) as const),
    { kind: 'strength' },
    { kind: 'tip' },
    { kind: 'fragments' },
  ];
  return parts.filter((part) => !sameDraft(withPart(EMPTY_DRAFT, one, part), withPart(EMPTY_DRAFT, other, part)));
}

/** Mine, with the parts of theirs that were chosen. The fragment to hear first goes along with the fragments. */
export const mergeDrafts = (mine: Draft, theirs: Draft, chosen: readonly DraftPart[]): Draft =>
  chosen.reduce((draft, part) => withPart(draft, theirs, part), mine);

function withPart(draft: Draft, from: Draft, part: DraftPart): Draft {
  switch (part.kind) {
    case 'criterion':
      return {
        ...draft,
        answers: { ...draft.answers, [part.id]: from.answers[part.id] },
        comments: { ...draft.comments, [part.id]: from.comments[part.id] ?? '' },
      };
    case 'fragments':
      return { ...draft, fragments: from.fragments, highlightFragmentId: from.highlightFragmentId };
    default:
      return { ...draft, [part.kind]: from[part.kind] };
  }
}
