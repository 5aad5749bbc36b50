import { Injectable } from '@nestjs/common';
import { disputableUntil } from '@vakwerk/domain/quality/disputes/dispute-window';
import { isReleased, nextEvaluation } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { workingCalendarFrom } from '../settings/working-calendar.js';
import { EvaluationReleased } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { type EvaluationDetail, lifeOf } from './evaluation-detail.js';

/** Shows a graded evaluation to the agent; part of the surrounding unit of work. */
@Injectable()
export class ReleaseEvaluation {
  constructor(
    private readonly evaluations: EvaluationRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  async run(evaluation: EvaluationDetail, { disputeWorkingDays }: { disputeWorkingDays: number }): Promise<void> {
    const releasedAt = evaluation.readAt;
    const until = disputableUntil(releasedAt, evaluation.agentTimeZone, disputeWorkingDays, workingCalendarFrom(releasedAt));
    const next = nextEvaluation(lifeOf(evaluation), { type: 'release', disputableUntil: until });
    if (!next.ok) throw new Error(`Evaluation ${evaluation.id} cannot be released: ${next.error}.`);
    // A dispute is about a figure, and practice is in none.
    const disputable = evaluation.kind === 'practice' ? null : until;
    this.evaluations.release(evaluation.id, { state: next.value.state, releasedAt, disputableUntil: disputable });
    await this.outbox.append(eventOf(EvaluationReleased, { evaluationId: evaluation.id }));
    await this.announce({ ...evaluation, ...next.value });
  }

  /** Tells the screens of those who may see it: the evaluator, and the agent once it is released. */
  announce(evaluation: EvaluationDetail): Promise<void> {
    return this.live.announce(
      'evaluations',
      isReleased(evaluation) ? [evaluation.evaluatorId, evaluation.agentId] : [evaluation.evaluatorId],
    );
  }
}
