import {
  criteriaInOrder,
  highestPoints,
  isScored,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '../scorecards/scorecard.js';

/** One option for yes/no, choice and scale; a set (may be empty) for a checklist; free text for a text criterion. */
export type CriterionAnswer =
  | { readonly optionId: string }
  | { readonly optionIds: readonly string[] }
  | { readonly text: string }
  | 'notApplicable';

/** Answers by criterion id. Missing means unanswered, which is not the same as not applicable. */
export type Answers = Readonly<Record<string, CriterionAnswer | undefined>>;

export type AnswerState = 'answered' | 'notApplicable' | 'hidden' | 'unanswered';

/** Points of a valid answer, or null when the answer does not fit the criterion (or there is none to count). */
export function answerPoints(criterion: ScorecardCriterion, answer: CriterionAnswer | undefined): number | null {
  const chosen = isScored(criterion) ? chosenOptionIds(criterion, answer) : null;
  if (chosen === null) return null;
  return criterion.options.reduce((total, option) => (chosen.includes(option.id) ? total + option.points : total), 0);
}

/** The chosen option ids, or null when the answer is missing, not applicable or does not fit the criterion. */
export function chosenOptionIds(criterion: ScorecardCriterion, answer: CriterionAnswer | undefined): readonly string[] | null {
  if (answer === undefined || answer === 'notApplicable') return null;
  const known = (id: string) => criterion.options.some((option) => option.id === id);
  if (criterion.type === 'checklist') return 'optionIds' in answer && answer.optionIds.every(known) ? answer.optionIds : null;
  return criterion.type !== 'text' && 'optionId' in answer && known(answer.optionId) ? [answer.optionId] : null;
}

/**
 * State of every criterion, by id, in screen order. A criterion is hidden unless the criterion its condition names is itself
 * visible and has one of the wanted options; conditions look back only, so one pass settles chains.
 */
export function answerStates(version: ScorecardVersion, answers: Answers): ReadonlyMap<string, AnswerState> {
  const states = new Map<string, AnswerState>();
  const byId = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, criterion]));
  for (const criterion of byId.values()) states.set(criterion.id, stateOf(criterion));
  return states;

  function stateOf(criterion: ScorecardCriterion): AnswerState {
    if (criterion.condition && !holds(criterion.condition)) return 'hidden';
    const answer = answers[criterion.id];
    if (answer === 'notApplicable') return 'notApplicable';
    if (criterion.type === 'text') return hasText(answer) ? 'answered' : 'unanswered';
    return chosenOptionIds(criterion, answer) === null ? 'unanswered' : 'answered';
  }

  function holds(condition: NonNullable<ScorecardCriterion['condition']>): boolean {
    const source = byId.get(condition.criterionId);
    if (!source || states.get(source.id) !== 'answered') return false;
    const chosen = chosenOptionIds(source, answers[source.id]) ?? [];
    return condition.optionIds.some((id) => chosen.includes(id));
  }
}

/** Ids of visible scored criteria without an answer: each one blocks submission. */
export function unansweredCriteria(version: ScorecardVersion, answers: Answers): readonly string[] {
  const states = answerStates(version, answers);
  return criteriaInOrder(version)
    .filter((criterion) => isScored(criterion) && states.get(criterion.id) === 'unanswered')
    .map((criterion) => criterion.id);
}

/**
 * Ids of visible criteria that still need a comment. `always` also asks why something does not apply; `whenNotFull` asks only
 * when points were lost. A text criterion's own text is its comment.
 */
export function missingComments(
  version: ScorecardVersion,
  answers: Answers,
  comments: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const states = answerStates(version, answers);
  return criteriaInOrder(version)
    .filter((criterion) => needsComment(criterion, states.get(criterion.id), answers[criterion.id]))
    .filter((criterion) => !comments[criterion.id]?.trim() && !hasText(answers[criterion.id]))
    .map((criterion) => criterion.id);
}

function needsComment(
  criterion: ScorecardCriterion,
  state: AnswerState | undefined,
  answer: CriterionAnswer | undefined,
): boolean {
  if (state === undefined || state === 'hidden') return false;
  if (criterion.commentRequired === 'always') return true;
  const points = answerPoints(criterion, answer);
  return criterion.commentRequired === 'whenNotFull' && points !== null && points < highestPoints(criterion);
}

function hasText(answer: CriterionAnswer | undefined): boolean {
  return typeof answer === 'object' && 'text' in answer && answer.text.trim() !== '';
}

export interface AnswerProblem {
  readonly code: 'unknownCriterion' | 'unknownOption' | 'wrongShape' | 'naNotAllowed';
  readonly criterionId: string;
}

/** Everything wrong with answers that arrived from outside; an evaluation with a problem is not saved. */
export function checkAnswers(version: ScorecardVersion, answers: Answers): readonly AnswerProblem[] {
  const byId = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, criterion]));
  return Object.entries(answers).flatMap(([criterionId, answer]) => {
    if (answer === undefined) return [];
    const criterion = byId.get(criterionId);
    const code = criterion ? problemOf(criterion, answer, version.policies.naPolicy === 'forbid') : 'unknownCriterion';
    return code ? [{ code, criterionId }] : [];
  });
}

function problemOf(criterion: ScorecardCriterion, answer: CriterionAnswer, naForbidden: boolean): AnswerProblem['code'] | null {
  if (answer === 'notApplicable') return criterion.naAllowed && !naForbidden ? null : 'naNotAllowed';
  const wanted = criterion.type === 'checklist' ? 'optionIds' : criterion.type === 'text' ? 'text' : 'optionId';
  if (!(wanted in answer)) return 'wrongShape';
  return criterion.type === 'text' || chosenOptionIds(criterion, answer) !== null ? null : 'unknownOption';
}
