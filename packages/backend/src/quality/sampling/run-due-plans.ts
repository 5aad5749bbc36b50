import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { periodsDue } from '@vakwerk/domain/quality/sampling/sampling-period';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DrawPeriod } from './draw-period.js';
import { domainPlan } from './plan-settings.js';
import { SamplingPlanRepository } from './sampling-plan.repository.js';

/** Draws every period that ended since the last time, each once, however long nobody looked and however many look at once. */
@Injectable()
export class RunDuePlans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SamplingPlanRepository,
    private readonly drawPeriod: DrawPeriod,
  ) {}

  /** @returns how many periods were drawn */
  run(actor: SystemActor, now = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      await this.plans.lockDraws();
      let drawn = 0;
      for (const plan of await this.plans.listActive()) {
        const due = periodsDue(domainPlan(plan, plan), plan.drawnUntil, now);
        for (const period of due) if (await this.drawPeriod.run({ plan, period, ranById: null, now })) drawn += 1;
        const last = due.at(-1);
        if (last) await this.plans.drawn(plan.id, last.endsAt);
      }
      return drawn;
    });
  }
}
