import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { openDispute } from '@vakwerk/domain/quality/disputes/dispute';
import { reviewDueAt } from '@vakwerk/domain/quality/disputes/dispute-window';
import { mayReadEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-policy';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Result } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Idempotency } from '../../platform/auth/idempotency.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EvaluationRepository } from '../evaluations/evaluation.repository.js';
import { answersOf, lifeOf } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { workingCalendarFrom } from '../settings/working-calendar.js';
import { DisputeOpened } from './dispute.events.js';
import { DisputeRepository } from './dispute.repository.js';
import { DisputeBlocked, type DisputeRefusal, orRefusal, refusalOf } from './dispute-refusal.js';
import { answerFrom, givenAnswer } from './given-answer.js';
import { TellAboutDispute } from './tell-about-dispute.js';

const DAY_MS = 86_400_000;
const moment = z.int().min(0).max(DAY_MS);
const item = z.object({
  criterionId: z.string().min(1).max(100),
  reason: z.string().trim().max(2_000),
  proposed: givenAnswer.nullish(),
  fragment: z
    .object({ startMs: moment, endMs: moment })
    .refine(({ startMs, endMs }) => endMs >= startMs, 'a fragment ends after it starts')
    .nullish(),
});
const schema = z.object({ evaluationId: z.uuid(), idempotencyKey: z.uuid(), items: z.array(item).max(100) });
export type OpenDisputeRequest = z.input<typeof schema>;
type Body = Omit<z.output<typeof schema>, 'idempotencyKey'>;

/** The agent sees criteria of an evaluation differently, and says why. */
@Injectable()
export class OpenDispute {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly details: EvaluationDetailReader,
    private readonly evaluations: EvaluationRepository,
    private readonly disputes: DisputeRepository,
    private readonly tell: TellAboutDispute,
  ) {}

  /** @throws NotFound for anyone but the agent, and for the agent before release */
  run(actor: PersonActor, input: OpenDisputeRequest): Promise<Result<{ disputeId: string }, DisputeRefusal>> {
    const { idempotencyKey, ...body } = parseInput(schema, input);
    const once = () => this.idempotency.once(actor.personId, idempotencyKey, body, () => this.open(actor, body));
    return orRefusal(this.unitOfWork.run(actor, once));
  }

  private async open(actor: PersonActor, { evaluationId, items }: Body): Promise<{ disputeId: string }> {
    const evaluation = await this.details.findForChange(evaluationId);
    if (evaluation?.agentId !== actor.personId || evaluation.kind !== 'live' || !mayReadEvaluation(actor, evaluation))
      throw new NotFound('Evaluation');
    const { content: version, agentId, evaluatorId, readAt: now, result } = evaluation;
    const answers = answersOf(evaluation);
    const wanted = items.map(({ criterionId, reason, proposed }) => ({
      criterionId,
      reason,
      proposedAnswer: proposed ? answerFrom(version, criterionId, proposed) : null,
    }));
    const subject = { life: lifeOf(evaluation), agentId, evaluatorId, version, answers };
    const opened = openDispute(subject, { actorId: actor.personId, items: wanted, now });
    if (!opened.ok) throw new DisputeBlocked(refusalOf(opened.error));
    if (!result) throw new NotFound('Evaluation');
    const { disputeReviewDays } = await this.evaluations.settings();
    const criteria = criteriaInOrder(version);
    const disputeId = newId();
    const dueAt = reviewDueAt(now, evaluation.agentTimeZone, disputeReviewDays, workingCalendarFrom(now));
    await this.disputes.add(
      { id: disputeId, evaluationId, round: opened.value.round, openedAt: now, dueAt, resultBeforeId: result.id },
      opened.value.items.flatMap(({ criterionId, reason, proposedAnswer }, index) => {
        const place = criteria.findIndex(({ id }) => id === criterionId);
        const [criterion, originalAnswer] = [criteria[place], answers[criterionId]];
        if (!criterion || originalAnswer === undefined) return [];
        const { startMs = null, endMs = null } = items[index]?.fragment ?? {};
        const about = { criterionId, criterionText: criterion.text, place };
        return [{ ...about, reason, startMs, endMs, originalAnswer, proposedAnswer }];
      }),
    );
    // Whoever answers what is in it has read it.
    const acknowledgedAt = evaluation.acknowledgedAt ?? now;
    await this.evaluations.change(evaluationId, { state: 'disputed', disputeRounds: opened.value.round, acknowledgedAt });
    const details = { evaluationId, criteria: opened.value.items.map(({ criterionId }) => criterionId) };
    await this.tell.run({
      disputeId,
      actorId: actor.personId,
      action: 'opened',
      details,
      event: DisputeOpened,
      about: evaluation,
    });
    return { disputeId };
  }
}
