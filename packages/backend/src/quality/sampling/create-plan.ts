import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayManagePlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { Idempotency } from '../../platform/auth/idempotency.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FindPlanProblems } from './find-plan-problems.js';
import { type PlanRefusal, planSettingsSchema } from './plan-settings.js';
import { SamplingPlanRepository } from './sampling-plan.repository.js';

const schema = z.object({ idempotencyKey: z.uuid(), settings: planSettingsSchema });
export type CreatePlanRequest = z.input<typeof schema>;

/** A new plan about the manager's own teams. It draws by itself from the period that runs now, as soon as that one ends. */
@Injectable()
export class CreatePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly problems: FindPlanProblems,
    private readonly plans: SamplingPlanRepository,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound for a team that this manager does not lead */
  run(actor: PersonActor, input: CreatePlanRequest): Promise<Result<{ planId: string }, PlanRefusal>> {
    const { idempotencyKey, settings } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const { teamIds } = settings.frame;
      if (teamIds.length > 0 && !mayManagePlan(actor, { teamIds })) throw new NotFound('Team');
      const problems = await this.problems.run(settings, actor.timeZone);
      if (problems.length > 0) return refused({ code: 'planNotValid', problems });
      const planId = await this.idempotency.once(actor.personId, idempotencyKey, settings, async () => {
        const id = newId();
        const start = { seed: randomUUID(), timeZone: actor.timeZone, drawnUntil: new Date(), createdById: actor.personId };
        await this.plans.add({ id, ...settings, ...start });
        const subject = { subjectKind: 'samplingPlan', subjectId: id };
        await this.audit.append({
          ...subject,
          actorId: actor.personId,
          action: 'sampling.planCreated',
          details: { after: settings },
        });
        return id;
      });
      return ok({ planId });
    });
  }
}
