import type { PersonActor } from '@vakwerk/domain/people/actor';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { NOBODY_KNOWN, subjectWithout } from '../draws/blind.js';
import { scorecardVersionObject } from '../scorecards/scorecard-version.object.js';
import type { CriterionAnswerObject, EvaluationObject } from './evaluation.object.js';
import { answersOf, commentsOf, criterionIdsAt, type EvaluationDetail, type StoredResult } from './evaluation-detail.js';
import type { EvaluationResultObject } from './evaluation-result.object.js';

/** An evaluation as this reader sees it; whether they may see it at all is decided before. */
export function evaluationView(actor: PersonActor, evaluation: EvaluationDetail): EvaluationObject {
  const criteria = criteriaInOrder(evaluation.content);
  const answers = answersOf(evaluation);
  const texts = new Set(criteria.flatMap(({ id, type }) => (type === 'text' ? id : [])));
  const comments = Object.entries(commentsOf(evaluation)).filter(([criterionId]) => !texts.has(criterionId));
  const { agent, interaction } = evaluation;
  const blind = evaluation.blindFor.includes(actor.personId);
  return {
    ...evaluation,
    blind,
    agent: blind ? NOBODY_KNOWN : agent,
    interaction: blind ? { ...interaction, subject: subjectWithout(interaction.subject, agent) } : interaction,
    answers: criteria.flatMap(({ id }) => answerView(id, answers[id])),
    notes: comments.map(([criterionId, text]) => ({ criterionId, text })),
    fragments: evaluation.fragments.map(({ criterionIndex, ...fragment }) => ({
      ...fragment,
      criterionId: criterionIndex === null ? null : (criteria[criterionIndex]?.id ?? null),
    })),
    result: evaluation.result && resultView(evaluation, evaluation.result),
    scorecardVersion: scorecardVersionObject({
      id: evaluation.scorecardVersionId,
      scorecardId: evaluation.scorecardId,
      name: evaluation.scorecardName,
      number: evaluation.scorecardNumber,
      publishedAt: evaluation.scorecardPublishedAt,
      content: evaluation.content,
    }),
    scoringSeconds: actor.personId === evaluation.evaluatorId ? evaluation.scoringSeconds : null,
  };
}

export function answerView(criterionId: string, answer: CriterionAnswer | undefined): CriterionAnswerObject[] {
  if (answer === undefined) return [];
  const view = { criterionId, optionIds: null, text: null, notApplicable: answer === 'notApplicable' };
  if (answer === 'notApplicable') return [view];
  if ('text' in answer) return [{ ...view, text: answer.text }];
  return [{ ...view, optionIds: 'optionId' in answer ? [answer.optionId] : answer.optionIds }];
}

function resultView(evaluation: EvaluationDetail, result: StoredResult): EvaluationResultObject {
  const { bySection, failed, fatal, notApplicable, ...figures } = result;
  return {
    ...figures,
    sections: bySection,
    failedCriterionIds: criterionIdsAt(evaluation, failed),
    fatalCriterionIds: criterionIdsAt(evaluation, fatal),
    notApplicableCriterionIds: criterionIdsAt(evaluation, notApplicable),
  };
}
