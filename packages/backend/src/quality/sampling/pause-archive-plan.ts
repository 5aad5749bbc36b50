import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type PlanRefusal, refusal } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { PLAN_STATES } from './sampling-plan.entity.js';
import { SamplingPlanRepository } from './sampling-plan.repository.js';

const schema = z.object({ planId: z.string(), expectedVersion: z.int().min(1), state: z.enum(PLAN_STATES) });
export type PauseArchivePlanRequest = z.input<typeof schema>;

/** Stops a plan for a while or for good, or lets it go on. Periods that ended during a pause are not drawn afterwards. */
@Injectable()
export class PauseArchivePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: ReadPlan,
    private readonly plans: SamplingPlanRepository,
    private readonly audit: AuditLog,
  ) {}

  run(actor: PersonActor, input: PauseArchivePlanRequest): Promise<Result<{ planId: string }, PlanRefusal>> {
    const { planId, expectedVersion, state } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      await this.plans.lockDraws();
      const plan = await this.read.toManage(actor, planId);
      if (plan.state === state) return ok({ planId });
      if (plan.state === 'archived') return refused(refusal('planArchived'));
      const drawnUntil = state === 'active' ? new Date() : plan.drawnUntil;
      if ((await this.plans.changeState(planId, expectedVersion, state, drawnUntil)) === null)
        return refused(refusal('planConflict'));
      const subject = { subjectKind: 'samplingPlan', subjectId: planId };
      const details = { before: plan.state, after: state };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'sampling.planStateChanged', details });
      return ok({ planId });
    });
  }
}
