import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayManagePlan, mayReadPlan } from '@vakwerk/domain/quality/sampling/sampling-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { SamplingPlanRepository, type StoredPlan } from './sampling-plan.repository.js';

@Injectable()
export class ReadPlan {
  constructor(private readonly plans: SamplingPlanRepository) {}

  /** @throws NotFound when it does not exist or is about other teams */
  async run(actor: PersonActor, planId: string): Promise<StoredPlan> {
    const plan = await this.plans.find(planId);
    if (!plan || !mayReadPlan(actor, plan.frame)) throw new NotFound('SamplingPlan');
    return plan;
  }

  /** @throws NotFound also when this person may only read it */
  async toManage(actor: PersonActor, planId: string): Promise<StoredPlan> {
    const plan = await this.plans.find(planId);
    if (!plan || !mayManagePlan(actor, plan.frame)) throw new NotFound('SamplingPlan');
    return plan;
  }
}
