import { Injectable } from '@nestjs/common';
import { mayManageRule } from '@vakwerk/domain/learning/assignments/rule-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { CheckRule, type ruleSchema } from './check-rule.js';
import { RuleRepository } from './rule.repository.js';

@Injectable()
export class SaveRule {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly check: CheckRule,
    private readonly rules: RuleRepository,
    private readonly audit: AuditLog,
  ) {}

  /**
   * A new rule, or other words of one there is; what it gave before stays. It gives from the next round on, or when run by hand.
   * @throws NotFound, LearningError as `CheckRule`, draftConflict when somebody else changed it
   */
  run(
    actor: PersonActor,
    {
      id,
      version,
      wish: input,
    }: { readonly id: string | null; readonly version: number; readonly wish: z.input<typeof ruleSchema> },
    now: Date = new Date(),
  ): Promise<{ ruleId: string }> {
    return this.unitOfWork.run(actor, async () => {
      const { target, condition, due } = await this.check.run(actor, input);
      const changes = {
        courseId: target.kind === 'course' ? target.id : null,
        pathId: target.kind === 'path' ? target.id : null,
        condition,
        due,
      };
      if (id === null) {
        const ruleId = newId();
        const { organisationId, personId: createdById } = actor;
        await this.rules.add({
          organisationId,
          id: ruleId,
          ...changes,
          state: 'active',
          version: 1,
          createdById,
          createdAt: now,
        });
        await this.tell(actor, ruleId, 'rule.made', changes);
        return { ruleId };
      }
      const rule = await this.rules.lock(id);
      if (!rule || rule.state === 'deleted' || !mayManageRule(actor, rule.condition)) throw new NotFound('This rule');
      if (rule.version !== version) throw new LearningError('draftConflict');
      await this.rules.change(id, { ...changes, version: version + 1 });
      await this.tell(actor, id, 'rule.changed', changes);
      return { ruleId: id };
    });
  }

  private tell({ personId: actorId }: PersonActor, subjectId: string, action: string, after: object): Promise<void> {
    return this.audit.append({ actorId, action, subjectKind: 'assignmentRule', subjectId, details: { after } });
  }
}
