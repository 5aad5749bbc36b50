import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayReadEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { type Answers, checkAnswers, unansweredCriteria } from '@vakwerk/domain/quality/scoring/answers';
import { packAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { InvalidInput, parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { answerFrom, givenAnswer } from '../disputes/given-answer.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import type { EvaluationDetail } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { WriteResult } from '../evaluations/write-result.js';
import { SelfEvaluationReader } from './self-evaluation.reader.js';

const answer = givenAnswer.extend({ criterionId: z.string().min(1).max(100) });
const schema = z.object({ evaluationId: z.uuid(), answers: z.array(answer).max(500) });
export type SubmitSelfEvaluationRequest = z.input<typeof schema>;

export type SelfRefusal =
  | { readonly code: 'incomplete'; readonly unanswered: readonly string[] }
  | { readonly code: 'selfEvaluationOff' | 'notInThisState' };

/**
 * An agent scores their own call on the same form, before they say they have read what the evaluator found. It is for comparing: it
 * has the kind `self`, tells no event, and so enters no figure.
 */
@Injectable()
export class SubmitSelfEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly own: SelfEvaluationReader,
    private readonly writeResult: WriteResult,
    private readonly live: Live,
  ) {}

  /** Once per call; again gives the first. @throws NotFound for anyone but the agent, and before release */
  run(actor: PersonActor, input: SubmitSelfEvaluationRequest): Promise<Result<EvaluationDetail, SelfRefusal>> {
    const { evaluationId, answers: given } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.details.findForChange(evaluationId);
      if (evaluation?.agentId !== actor.personId || evaluation.kind !== 'live' || !mayReadEvaluation(actor, evaluation))
        throw new NotFound('Evaluation');
      const before = await this.own.findFor(evaluation.interactionId);
      if (before) return ok(before);
      const onCard = evaluation.content.policies.selfEvaluation !== false;
      if (!onCard || !(await this.evaluations.settings()).selfEvaluation) return refused({ code: 'selfEvaluationOff' });
      // Who has seen what was found cannot score blind any more.
      if (evaluation.state !== 'released' || evaluation.selfScoreSkippedAt) return refused({ code: 'notInThisState' });
      const { content } = evaluation;
      const answers: Answers = Object.fromEntries(
        given.map((one) => [one.criterionId, answerFrom(content, one.criterionId, one)]),
      );
      const problems = checkAnswers(content, answers);
      if (problems.length > 0)
        throw new InvalidInput(problems.map(({ code, criterionId }) => `${criterionId}: ${code}`).join('; '));
      const unanswered = unansweredCriteria(content, answers);
      if (unanswered.length > 0) return refused({ code: 'incomplete', unanswered });
      return ok(await this.store(evaluation, packAnswers(content, answers)));
    });
  }

  private async store(evaluation: EvaluationDetail, answers: number[]): Promise<EvaluationDetail> {
    const { interactionId, scorecardVersionId, agentId, readAt } = evaluation;
    const id = newId();
    const person = { evaluatorId: agentId, agentId };
    const about = { interactionId, scorecardVersionId, ...person, drawReason: null, inclusionProbability: null };
    await this.evaluations.add({ id, ...about, kind: 'self', answers });
    await this.evaluations.change(id, { state: 'graded', submittedAt: readAt, gradedAt: readAt });
    await this.writeResult.run({ ...evaluation, id, answers, notes: [] }, null);
    await this.live.announce('evaluations', [agentId, evaluation.evaluatorId]);
    const stored = await this.own.findFor(interactionId);
    if (!stored) throw new Error('The self-evaluation was not stored.');
    return stored;
  }
}
