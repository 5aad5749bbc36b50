import {
  criteriaInOrder,
  highestPoints,
  isScored,
  type ScorecardCriterion,
  type ScorecardSection,
  type ScorecardVersion,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import {
  type AnswerState,
  type Answers,
  answerPoints,
  answerStates,
  missingComments,
  unansweredCriteria,
} from '@vakwerk/domain/quality/scoring/answers';
import type { EvaluationScore, SectionScore } from '@vakwerk/domain/quality/scoring/evaluation-score';
import { scoreEvaluation } from '@vakwerk/domain/quality/scoring/score-evaluation';
import type { Draft } from './draft';

export interface CriterionRow {
  readonly criterion: ScorecardCriterion;
  /** Place on the card, hidden ones counted too, so that a number never moves. */
  readonly number: number;
  readonly state: AnswerState;
  readonly fatalHit: boolean;
  /** Why a comment is asked for; null when it is not. */
  readonly commentReason: 'always' | 'notFull' | null;
  readonly commentMissing: boolean;
}

export interface SectionRows {
  readonly section: ScorecardSection;
  readonly score: SectionScore | null;
  readonly rows: readonly CriterionRow[];
}

export interface FormState {
  readonly score: EvaluationScore;
  readonly sections: readonly SectionRows[];
  /** Visible rows in screen order. */
  readonly rows: readonly CriterionRow[];
  /** Visible scored criteria, the "n of 12". */
  readonly scored: readonly CriterionRow[];
  readonly answeredCount: number;
  /** Ids that keep the form from being sent, in screen order. */
  readonly open: readonly string[];
}

/** The whole scorecard as it stands, by the same functions the server uses. */
export function formStateOf(version: ScorecardVersion, draft: Pick<Draft, 'answers' | 'comments'>): FormState {
  const score = scoreEvaluation(version, draft.answers);
  const states = answerStates(version, draft.answers);
  const missing = new Set(missingComments(version, draft.answers, draft.comments));
  const unanswered = new Set(unansweredCriteria(version, draft.answers));
  const numbers = new Map(criteriaInOrder(version).map(({ id }, index) => [id, index + 1]));
  const sections = version.sections.map((section) => ({
    section,
    score: score.bySection.find(({ sectionId }) => sectionId === section.id) ?? null,
    rows: section.criteria
      .map((criterion) => ({
        criterion,
        number: numbers.get(criterion.id) ?? 0,
        state: states.get(criterion.id) ?? 'unanswered',
        fatalHit: score.fatalHits.includes(criterion.id),
        commentReason: commentReason(criterion, draft.answers),
        commentMissing: missing.has(criterion.id),
      }))
      .filter(({ state }) => state !== 'hidden'),
  }));
  const rows = sections.flatMap((each) => each.rows);
  const scored = rows.filter(({ criterion }) => isScored(criterion));
  return {
    score,
    sections: sections.filter((each) => each.rows.length > 0),
    rows,
    scored,
    answeredCount: scored.filter(({ criterion }) => !unanswered.has(criterion.id)).length,
    open: rows
      .filter(({ criterion }) => unanswered.has(criterion.id) || missing.has(criterion.id))
      .map(({ criterion }) => criterion.id),
  };
}

function commentReason(criterion: ScorecardCriterion, answers: Answers): CriterionRow['commentReason'] {
  if (criterion.commentRequired === 'always') return 'always';
  const points = answerPoints(criterion, answers[criterion.id]);
  return criterion.commentRequired === 'whenNotFull' && points !== null && points < highestPoints(criterion) ? 'notFull' : null;
}

/** The criterion after (1) or before (−1) this one; stays at the ends. */
export function neighbour(rows: readonly CriterionRow[], activeId: string | null, step: 1 | -1): string | null {
  const index = rows.findIndex(({ criterion }) => criterion.id === activeId);
  const next = index === -1 ? (step === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, index + step));
  return rows[next]?.criterion.id ?? null;
}

export type KeyAnswer = Answers[string] | null;

/**
 * What a number key answers: 1–5 the option at that place, 0 not applicable. A checklist switches the option; anything that cannot
 * be chosen is null. The same key again leaves the answer as it is: only Ctrl+Z takes it away.
 */
export function answerByKey(
  criterion: ScorecardCriterion,
  answers: Answers,
  key: number,
  naPolicy: ScorecardVersion['policies']['naPolicy'],
): KeyAnswer {
  if (key === 0) return criterion.naAllowed && naPolicy !== 'forbid' ? 'notApplicable' : null;
  const option = criterion.options[key - 1];
  if (!option) return null;
  if (criterion.type !== 'checklist') return { optionId: option.id };
  const now = answers[criterion.id];
  const chosen = typeof now === 'object' && 'optionIds' in now ? now.optionIds : [];
  return { optionIds: chosen.includes(option.id) ? chosen.filter((id) => id !== option.id) : [...chosen, option.id] };
}
