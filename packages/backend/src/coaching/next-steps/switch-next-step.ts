import { Injectable } from '@nestjs/common';
import { mayManageNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import type { NextStepState } from './next-step.entity.js';
import { NextStepSwitchedOn } from './next-step.events.js';
import { NextStepRepository } from './next-step.repository.js';

@Injectable()
export class SwitchNextStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: NextStepRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** On, off, deleted, or the deletion taken back. What it did stays; what happened while it was off leads to nothing. @throws NotFound */
  run(actor: PersonActor, id: string, state: NextStepState): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const rule = await this.rules.lock(id);
      if (!rule || !mayManageNextStep(actor, rule.definition.audience)) throw new NotFound('This rule');
      if (rule.state === state) return;
      await this.rules.change(id, { state, lookedUntil: null });
      const subject = { subjectKind: 'nextStepRule', subjectId: id, details: { before: rule.state, after: state } };
      await this.audit.append({ actorId: actor.personId, action: 'nextStep.stateChanged', ...subject });
      if (state === 'on') await this.outbox.append(eventOf(NextStepSwitchedOn, { ruleId: id }));
      await this.live.announce('coaching');
    });
  }
}
