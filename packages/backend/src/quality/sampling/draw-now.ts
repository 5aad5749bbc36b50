import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DrawPeriod } from './draw-period.js';
import { lastEndedPeriod } from './last-ended-period.js';
import { type PlanRefusal, refusal } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { SamplingPlanRepository } from './sampling-plan.repository.js';
import type { StoredRun } from './sampling-run.repository.js';

/**
 * Draws the last period that ended, for a plan that is new or was paused. A period that still runs is not drawn: calls from its
 * end would have no chance, and the chance that is kept beside each call would be wrong.
 */
@Injectable()
export class DrawNow {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: ReadPlan,
    private readonly plans: SamplingPlanRepository,
    private readonly drawPeriod: DrawPeriod,
    private readonly audit: AuditLog,
  ) {}

  run(actor: PersonActor, planId: string, now = new Date()): Promise<Result<StoredRun, PlanRefusal>> {
    return this.unitOfWork.run(actor, async () => {
      await this.plans.lockDraws();
      const plan = await this.read.toManage(actor, planId);
      if (plan.state !== 'active') return refused(refusal(plan.state === 'paused' ? 'planPaused' : 'planArchived'));
      const period = lastEndedPeriod(plan, now);
      const run = await this.drawPeriod.run({ plan, period, ranById: actor.personId, now });
      if (!run) return refused(refusal('periodDrawn'));
      const subject = { subjectKind: 'samplingPlan', subjectId: planId };
      const details = { periodKey: run.periodKey, drawn: run.drawn };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'sampling.drawn', details });
      return ok(run);
    });
  }
}
