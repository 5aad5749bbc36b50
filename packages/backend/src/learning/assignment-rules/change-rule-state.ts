import { Injectable } from '@nestjs/common';
import { mayManageRule } from '@vakwerk/domain/learning/assignments/rule-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { RuleState } from './assignment-rule.entity.js';
import { RuleRepository } from './rule.repository.js';

@Injectable()
export class ChangeRuleState {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Pauses a rule, lets it go on, deletes it, or takes the deletion back; what it gave stays with people. @throws NotFound */
  run(actor: PersonActor, id: string, state: RuleState): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const rule = isUuid(id) ? await this.rules.lock(id) : null;
      if (!rule || !mayManageRule(actor, rule.condition)) throw new NotFound('This rule');
      if (rule.state === state) return;
      await this.rules.change(id, { state });
      const subject = { subjectKind: 'assignmentRule', subjectId: id, details: { before: rule.state, after: state } };
      await this.audit.append({ actorId: actor.personId, action: 'rule.stateChanged', ...subject });
    });
  }
}
