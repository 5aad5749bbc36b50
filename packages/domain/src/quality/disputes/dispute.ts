import { ok, type Result, refused } from '../../shared/result.js';
import {
  type DisputeOutcome,
  type EvaluationLife,
  type EvaluationRefusal,
  nextEvaluation,
} from '../evaluations/evaluation-state.js';
import { criteriaInOrder, isScored, type ScorecardVersion } from '../scorecards/scorecard.js';
import { type Answers, answerStates, type CriterionAnswer, checkAnswers } from '../scoring/answers.js';

/** An agent who sees criteria of one evaluation differently: open → resolved, when every criterion has its outcome, or withdrawn. */
export interface Dispute {
  readonly state: 'open' | 'resolved' | 'withdrawn';
  /** 1 or 2. */
  readonly round: number;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly reviewerId: string | null;
  readonly openedAt: Date;
  readonly items: readonly DisputeItem[];
}

export interface DisputeItem {
  readonly criterionId: string;
  readonly reason: string;
  /** The answer the agent would have given; null when they only give the reason. */
  readonly proposedAnswer: CriterionAnswer | null;
  readonly decision: DisputeDecision | null;
}

export interface DisputeDecision {
  /** `upheld`: the agent is right; `adjusted`: another answer than both; `rejected`: the answer stays. */
  readonly outcome: DisputeOutcome;
  readonly reason: string;
  /** The answer from now on; null when it stays. */
  readonly answer: CriterionAnswer | null;
}

export interface DisputableEvaluation {
  readonly life: EvaluationLife;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly version: ScorecardVersion;
  readonly answers: Answers;
}

export type DisputeProblemCode =
  | EvaluationRefusal
  | 'notTheAgent'
  | 'nothingDisputed'
  | 'criterionTwice'
  | 'criterionNotScored'
  | 'answerDoesNotFit'
  | 'answerNotDifferent'
  | 'notOpen'
  | 'reviewerIsEvaluator'
  | 'reviewerIsAgent'
  | 'notTheReviewer'
  | 'notDisputed'
  | 'answerMissing';

export interface DisputeProblem {
  readonly code: DisputeProblemCode;
  /** Null for the dispute as a whole. */
  readonly criterionId: string | null;
}

export type DisputeStep = Result<Dispute, readonly DisputeProblem[]>;

/** Starts a dispute, or says everything that is in the way. The window and the number of rounds are those of the evaluation's life. */
export function openDispute(
  evaluation: DisputableEvaluation,
  {
    actorId,
    items,
    now,
  }: { readonly actorId: string; readonly items: readonly Omit<DisputeItem, 'decision'>[]; readonly now: Date },
): DisputeStep {
  const { life, agentId, evaluatorId } = evaluation;
  const whole: DisputeProblemCode[] = [];
  // Reasons are given per criterion and checked there.
  const next = nextEvaluation(life, { type: 'dispute', now, reason: 'per criterion' });
  if (actorId !== agentId) whole.push('notTheAgent');
  if (!next.ok) whole.push(next.error);
  if (items.length === 0) whole.push('nothingDisputed');
  const problems = [
    ...whole.map((code) => ({ code, criterionId: null })),
    ...items.flatMap((_, index) => checkItem(evaluation, items, index)),
  ];
  if (problems.length > 0) return refused(problems);
  const undecided = items.map((item) => ({ ...item, decision: null }));
  return ok({
    state: 'open',
    round: life.disputeRounds + 1,
    agentId,
    evaluatorId,
    reviewerId: null,
    openedAt: now,
    items: undecided,
  });
}

/** Gives the dispute to somebody who did not score the call and is not judged by it. It can be given to someone else while open. */
export function assignReviewer(dispute: Dispute, reviewerId: string): DisputeStep {
  if (dispute.state !== 'open') return refuse('notOpen');
  if (reviewerId === dispute.evaluatorId) return refuse('reviewerIsEvaluator');
  if (reviewerId === dispute.agentId) return refuse('reviewerIsAgent');
  return ok({ ...dispute, reviewerId });
}

/**
 * One criterion's outcome with its reason. Upheld takes the proposed answer unless another is given; adjusted needs an answer.
 * A decision can be changed until the last criterion is decided: then the dispute is resolved.
 */
export function decideDispute(
  dispute: Dispute,
  evaluation: Pick<DisputableEvaluation, 'version' | 'answers'>,
  { reviewerId, criterionId, ...decision }: DisputeDecision & { readonly reviewerId: string; readonly criterionId: string },
): DisputeStep {
  const item = dispute.items.find((one) => one.criterionId === criterionId);
  if (dispute.state !== 'open') return refuse('notOpen');
  if (dispute.reviewerId === null || reviewerId !== dispute.reviewerId) return refuse('notTheReviewer');
  if (!item) return refuse('notDisputed', criterionId);
  if (decision.reason.trim() === '') return refuse('reasonMissing', criterionId);
  const answer =
    decision.outcome === 'rejected' ? null : (decision.answer ?? (decision.outcome === 'upheld' ? item.proposedAnswer : null));
  if (decision.outcome !== 'rejected' && answer === null) return refuse('answerMissing', criterionId);
  const problem = answer && whyAnswerIsWrong(evaluation, criterionId, answer);
  if (problem) return refuse(problem, criterionId);
  const items = dispute.items.map((one) => (one === item ? { ...one, decision: { ...decision, answer } } : one));
  return ok({ ...dispute, items, state: items.every((one) => one.decision !== null) ? 'resolved' : 'open' });
}

/** The agent lets it rest, as long as it is open. The round is used all the same. */
export function withdrawDispute(dispute: Dispute, actorId: string): DisputeStep {
  if (dispute.state !== 'open') return refuse('notOpen');
  return actorId === dispute.agentId ? ok({ ...dispute, state: 'withdrawn' }) : refuse('notTheAgent');
}

/** The answers to grade again after a resolved dispute; the same object when nothing changed and no new grading is needed. */
export function answersAfterDispute(answers: Answers, { state, items }: Pick<Dispute, 'state' | 'items'>): Answers {
  const changes = items.flatMap(({ criterionId, decision }) =>
    decision?.answer ? [[criterionId, decision.answer] as const] : [],
  );
  return state !== 'resolved' || changes.length === 0 ? answers : { ...answers, ...Object.fromEntries(changes) };
}

function checkItem(
  evaluation: DisputableEvaluation,
  items: readonly Omit<DisputeItem, 'decision'>[],
  index: number,
): DisputeProblem[] {
  const item = items[index];
  if (!item) return [];
  const { criterionId, reason, proposedAnswer } = item;
  const problems: DisputeProblemCode[] = [];
  if (items.findIndex((one) => one.criterionId === criterionId) < index) problems.push('criterionTwice');
  const state = answerStates(evaluation.version, evaluation.answers).get(criterionId);
  const criterion = criteriaInOrder(evaluation.version).find(({ id }) => id === criterionId);
  // What did not show was not judged, and a text has no points: there is nothing to see differently.
  if ((state !== 'answered' && state !== 'notApplicable') || !criterion || !isScored(criterion))
    problems.push('criterionNotScored');
  if (reason.trim() === '') problems.push('reasonMissing');
  const wrong = proposedAnswer && whyAnswerIsWrong(evaluation, criterionId, proposedAnswer);
  if (wrong) problems.push(wrong);
  return problems.map((code) => ({ code, criterionId }));
}

function whyAnswerIsWrong(
  { version, answers }: Pick<DisputableEvaluation, 'version' | 'answers'>,
  criterionId: string,
  answer: CriterionAnswer,
): 'answerDoesNotFit' | 'answerNotDifferent' | null {
  if (checkAnswers(version, { [criterionId]: answer }).length > 0) return 'answerDoesNotFit';
  return asText(answer) === asText(answers[criterionId]) ? 'answerNotDifferent' : null;
}

/** A checklist's ticks have no order. */
function asText(answer: CriterionAnswer | undefined): string {
  return JSON.stringify(
    typeof answer === 'object' && 'optionIds' in answer ? { optionIds: answer.optionIds.toSorted() } : answer,
  );
}

function refuse(code: DisputeProblemCode, criterionId: string | null = null): DisputeStep {
  return refused([{ code, criterionId }]);
}
