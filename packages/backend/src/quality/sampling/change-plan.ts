import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayManagePlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FindPlanProblems } from './find-plan-problems.js';
import { type PlanRefusal, planSettingsSchema, refusal, settingsOf } from './plan-settings.js';
import { ReadPlan } from './read-plan.js';
import { SamplingPlanRepository } from './sampling-plan.repository.js';
import { SamplingRunRepository } from './sampling-run.repository.js';

const schema = z.object({ planId: z.string(), expectedVersion: z.int().min(1), settings: planSettingsSchema });
export type ChangePlanRequest = z.input<typeof schema>;

/** Another frame, quota or evaluators from the next draw on. What was drawn stays as it was drawn. */
@Injectable()
export class ChangePlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: ReadPlan,
    private readonly problems: FindPlanProblems,
    private readonly plans: SamplingPlanRepository,
    private readonly runs: SamplingRunRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound for a plan or a team that this manager does not lead */
  run(actor: PersonActor, input: ChangePlanRequest): Promise<Result<{ planId: string }, PlanRefusal>> {
    const { planId, expectedVersion, settings } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const plan = await this.read.toManage(actor, planId);
      const { teamIds } = settings.frame;
      if (teamIds.length > 0 && !mayManagePlan(actor, { teamIds })) throw new NotFound('Team');
      if (plan.state === 'archived') return refused(refusal('planArchived'));
      const problems = [...(await this.problems.run(settings, plan.timeZone))];
      // Weeks and months overlap: a call could be in the frame twice, and coverage would compare unlike things.
      if (settings.quotaPer !== plan.quotaPer && (await this.runs.has(planId))) problems.push('periodFixed');
      if (problems.length > 0) return refused({ code: 'planNotValid', problems });
      if ((await this.plans.change(planId, expectedVersion, settings)) === null) return refused(refusal('planConflict'));
      const subject = { subjectKind: 'samplingPlan', subjectId: planId };
      const details = { before: settingsOf(plan), after: settings };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'sampling.planChanged', details });
      return ok({ planId });
    });
  }
}
