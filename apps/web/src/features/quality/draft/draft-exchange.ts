import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { SaveEvaluationInput } from '../../../gql/graphql';
import type { Evaluation } from '../api/evaluation-fields';
import type { Draft } from './draft';

/** The parts of an evaluation that make a draft, as the API sends them. */
export interface StoredDraft {
  readonly answers: readonly {
    readonly criterionId: string;
    readonly optionIds?: readonly string[] | null;
    readonly text?: string | null;
    readonly notApplicable: boolean;
  }[];
  readonly notes: readonly { readonly criterionId: string; readonly text: string }[];
  readonly fragments: readonly {
    readonly id: string;
    readonly criterionId?: string | null;
    readonly startMs: number;
    readonly endMs: number;
    readonly note: string;
  }[];
  readonly strength: string;
  readonly tip: string;
  readonly highlightFragmentId?: string | null;
}

/** The card as the domain scores with it. */
export const cardOf = (version: Evaluation['scorecardVersion']): ScorecardVersion => ({
  ...version,
  sections: version.sections.map((section) => ({
    ...section,
    failSection: section.failSection ?? null,
    criteria: section.criteria.map((criterion) => ({
      ...criterion,
      condition: criterion.condition ?? null,
      skillId: criterion.skillId ?? null,
    })),
  })),
  policies: {
    ...version.policies,
    passRatio: version.policies.passRatio ?? null,
    selfEvaluation: version.policies.selfEvaluation ?? undefined,
  },
});

/** What the server keeps, as a draft. The scorecard tells a checklist with one option from a choice. */
export function draftFrom(stored: StoredDraft, version: Pick<ScorecardVersion, 'sections'>): Draft {
  const types = new Map(criteriaInOrder(version).map(({ id, type }) => [id, type]));
  return {
    answers: Object.fromEntries(
      stored.answers.flatMap(({ criterionId, optionIds, text, notApplicable }): [string, CriterionAnswer][] => {
        if (notApplicable) return [[criterionId, 'notApplicable']];
        const type = types.get(criterionId);
        if (type === 'text') return text ? [[criterionId, { text }]] : [];
        if (!optionIds) return [];
        if (type === 'checklist') return [[criterionId, { optionIds }]];
        return optionIds[0] === undefined ? [] : [[criterionId, { optionId: optionIds[0] }]];
      }),
    ),
    // The text of a text criterion is its answer, not a comment beside it.
    comments: Object.fromEntries(
      stored.notes
        .filter(({ criterionId }) => types.get(criterionId) !== 'text')
        .map(({ criterionId, text }) => [criterionId, text]),
    ),
    fragments: stored.fragments.map(({ id, criterionId, startMs, endMs, note }) => ({
      id,
      criterionId: criterionId ?? null,
      startMs,
      endMs,
      note,
    })),
    strength: stored.strength,
    tip: stored.tip,
    highlightFragmentId: stored.highlightFragmentId ?? null,
  };
}

/** The whole draft for one save; what is left out here is removed there. */
export function saveInputOf(
  draft: Draft,
  about: { readonly evaluationId: string; readonly expectedVersion: number; readonly scoringSeconds: number },
): SaveEvaluationInput {
  return {
    ...about,
    answers: Object.entries(draft.answers).flatMap(([criterionId, answer]) =>
      answer === undefined ? [] : [{ criterionId, notApplicable: false, ...shapeOf(answer) }],
    ),
    notes: Object.entries(draft.comments)
      .filter(([, text]) => text.trim() !== '')
      .map(([criterionId, text]) => ({ criterionId, text })),
    fragments: [...draft.fragments],
    strength: draft.strength,
    tip: draft.tip,
    highlightFragmentId: draft.highlightFragmentId,
  };
}

function shapeOf(answer: CriterionAnswer) {
  if (answer === 'notApplicable') return { notApplicable: true };
  if ('text' in answer) return { text: answer.text };
  return { optionIds: 'optionIds' in answer ? [...answer.optionIds] : [answer.optionId] };
}
