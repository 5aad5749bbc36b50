import { Injectable } from '@nestjs/common';
import { firings } from '@vakwerk/domain/coaching/next-steps/firings';
import type { TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { Actor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { NextStepRepository } from './next-step.repository.js';
import { NextStepFactsReader } from './next-step-facts.reader.js';
import { NextStepFiringRepository } from './next-step-firing.repository.js';
import { TakeNextStep } from './take-next-step.js';

export interface NextStepRound {
  /** Only rules that wait for this… */
  readonly trigger?: TriggerKind;
  /** …or only this rule. */
  readonly ruleId?: string;
}

@Injectable()
export class LookAtNextSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: NextStepRepository,
    private readonly facts: NextStepFactsReader,
    private readonly firings: NextStepFiringRepository,
    private readonly take: TakeNextStep,
    private readonly live: Live,
  ) {}

  /** Does what rules that are on ask for since they were last looked at. Again, or twice at once, does nothing more. @returns how many steps were taken */
  run(actor: Pick<Actor, 'organisationId'>, { trigger, ruleId }: NextStepRound = {}, at?: Date): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const wanted = (await this.rules.listOn()).filter(
        ({ id, definition }) => (!ruleId || id === ruleId) && (!trigger || definition.trigger.kind === trigger),
      );
      let taken = 0;
      for (const { id } of wanted) taken += await this.look(id, at);
      if (taken > 0) await this.live.announce('coaching');
      return taken;
    });
  }

  private async look(ruleId: string, at: Date | undefined): Promise<number> {
    const rule = await this.rules.lock(ruleId);
    if (rule?.state !== 'on') return 0;
    const now = at ?? (await this.rules.now());
    const { definition, lookedUntil: after, version } = rule;
    // A job that comes late has nothing to add: what it would see was seen.
    if (after !== null && after > now) return 0;
    const facts = await this.facts.read(new Set([definition.trigger.kind]), after ?? now, now);
    let taken = 0;
    for (const firing of firings(definition, facts, await this.firings.listOf(ruleId), { after, until: now })) {
      const firingId = await this.firings.keep(ruleId, version, firing);
      if (firingId === null || firing.takenAt === null) continue;
      await this.firings.setOutcomes(firingId, await this.take.run(definition, { ...firing, firingId }, now));
      taken += 1;
    }
    await this.rules.change(ruleId, { lookedUntil: now });
    return taken;
  }
}
