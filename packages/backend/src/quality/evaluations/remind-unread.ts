import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { acknowledgeReminderDue } from '@vakwerk/domain/quality/evaluations/release-rules';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { EvaluationStillUnread } from './evaluation.events.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';

const DAY_MS = 86_400_000;
/** The rest waits for the next round; a transaction stays short. */
const AT_ONCE = 200;

/** Mentions feedback once more that nobody has read for as long as the organisation chose. */
@Injectable()
export class RemindUnread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evaluations: EvaluationRepository,
    private readonly details: EvaluationDetailReader,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** @returns how many were mentioned */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const { remindAfterDays } = await this.evaluations.settings();
      if (remindAfterDays === 0) return 0;
      const ids = await this.evaluations.listUnread(new Date(now.getTime() - remindAfterDays * DAY_MS), AT_ONCE);
      let reminded = 0;
      for (const id of ids) {
        const evaluation = await this.details.find(id);
        if (!evaluation || acknowledgeReminderDue(evaluation, remindAfterDays, now) === null) continue;
        await this.evaluations.change(id, { state: evaluation.state, remindedAt: now });
        await this.outbox.append(eventOf(EvaluationStillUnread, { evaluationId: id }));
        await this.live.announce('evaluations', [evaluation.agentId]);
        reminded += 1;
      }
      return reminded;
    });
  }
}
