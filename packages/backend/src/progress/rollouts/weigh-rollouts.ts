import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { redrawsOf, rolloutWindow, turnsOf } from '@vakwerk/domain/progress/rollouts/rollout-plan';
import { weighTransfer } from '@vakwerk/domain/progress/transfer/weigh-transfer';
import { addWeeks, isoWeekAt, weeksBetween } from '@vakwerk/domain/shared/time/iso-week';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { AgentWeeksReader } from '../transfer/agent-weeks.reader.js';
import { OutcomeMeasures } from '../transfer/outcome-measures.js';
import type { Rollout } from './rollout.entity.js';
import { RolloutRepository } from './rollout.repository.js';

@Injectable()
export class WeighRollouts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly rollouts: RolloutRepository,
    private readonly measures: OutcomeMeasures,
    private readonly agents: AgentWeeksReader,
  ) {}

  /** Weighs every roll-out that has begun, over whole weeks until this one. @returns how many */
  run(actor: Pick<Actor, 'organisationId'>, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const timeZone = await this.observations.timeZone();
      const thisWeek = isoWeekAt(now, timeZone);
      const begun = (await this.rollouts.list()).filter(({ cancelledAt, plan }) => !cancelledAt && plan.startsOn < thisWeek);
      const measured = begun.length > 0 ? await this.measures.read(now) : null;
      for (const rollout of begun) {
        const skills = measured?.(rollout.plan.outcomeSkillIds) ?? [];
        await this.rollouts.keepFigures(rollout.id, await this.weigh(rollout, skills, thisWeek, timeZone), now);
      }
      return begun.length;
    });
  }

  /**
   * A person counts as trained from the week their team's turn came, whether or not they finished: who finishes is not for chance to choose. Their team is that of
   * the day the plan was fixed.
   */
  private async weigh(
    { plan, plannedAt }: Rollout,
    skills: ReturnType<Awaited<ReturnType<OutcomeMeasures['read']>>>,
    thisWeek: string,
    timeZone: string,
  ) {
    const window = rolloutWindow(plan);
    const firstWeek = addWeeks(plan.startsOn, -window.historyWeeks);
    const weekCount = weeksBetween(firstWeek, thisWeek);
    const turns = turnsOf(plan, plan.waves);
    const day = localDateAt(plannedAt, timeZone);
    const skillIds = skills.map(({ skillId }) => skillId);
    const agents = await this.agents.read({ skillIds, firstWeek, weekCount, day });
    const people = agents.flatMap(({ teamId, weeks }) => {
      const trainedInWeek = turns.get(teamId);
      return trainedInWeek ? [{ teamId, weeks, trainedInWeek }] : [];
    });
    return weighTransfer({ firstWeek, weekCount, window, redraws: redrawsOf(plan), people, skills });
  }
}
