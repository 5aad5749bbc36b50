import { Injectable } from '@nestjs/common';
import { mayManageNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { CheckNextStep, type NextStepWish } from './check-next-step.js';
import { NextStepSwitchedOn } from './next-step.events.js';
import { NextStepRepository } from './next-step.repository.js';

export interface NextStepToSave {
  /** null: a new rule. */
  readonly id: string | null;
  /** What was on the screen; 0 for a new one. */
  readonly version: number;
  readonly wish: NextStepWish;
  readonly on: boolean;
}

@Injectable()
export class SaveNextStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: CheckNextStep,
    private readonly rules: NextStepRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * A new rule, or other words of one there is: what it did stays, and leads to nothing a second time.
   * @throws NotFound, CoachingError as `CheckNextStep`, nextStepChanged when somebody else saved it meanwhile
   */
  run(actor: PersonActor, { id, version, wish, on }: NextStepToSave, at?: Date): Promise<{ ruleId: string }> {
    return this.unitOfWork.run(actor, async () => {
      const definition = await this.check.run(actor, wish);
      const { organisationId, personId } = actor;
      const now = at ?? (await this.rules.now());
      const ruleId = id ?? newId();
      const number = version + 1;
      // From now on: a rule does not reach back to what happened under other words, but it sees what is so at this moment.
      const is = {
        definition,
        state: on ? 'on' : 'off',
        version: number,
        lookedUntil: null,
        changedById: personId,
        changedAt: now,
      } as const;
      if (id === null) {
        await this.rules.add({ organisationId, id: ruleId, ...is, version: 1, createdById: personId, createdAt: now });
      } else {
        const rule = await this.rules.lock(id);
        if (!rule || rule.state === 'deleted' || !mayManageNextStep(actor, rule.definition.audience))
          throw new NotFound('This rule');
        if (rule.version !== version) throw new CoachingError('nextStepChanged');
        await this.rules.change(id, is);
      }
      const saved = { definition, savedById: personId, savedAt: now };
      await this.rules.addVersion({ organisationId, ruleId, number: id === null ? 1 : number, ...saved });
      const action = id === null ? 'nextStep.made' : 'nextStep.changed';
      const details = { after: definition, state: is.state };
      await this.audit.append({ actorId: personId, action, subjectKind: 'nextStepRule', subjectId: ruleId, details });
      if (on) await this.outbox.append(eventOf(NextStepSwitchedOn, { ruleId }));
      await this.live.announce('coaching');
      return { ruleId };
    });
  }
}
