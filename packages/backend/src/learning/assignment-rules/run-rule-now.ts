import { Injectable } from '@nestjs/common';
import { mayManageRule } from '@vakwerk/domain/learning/assignments/rule-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ApplyRules } from './apply-rules.js';
import { RuleRepository } from './rule.repository.js';

@Injectable()
export class RunRuleNow {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly apply: ApplyRules,
  ) {}

  /** Does not wait for the hour. @returns how many people got it. @throws NotFound, also for a paused rule */
  run(actor: PersonActor, ruleId: string, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const rule = isUuid(ruleId) ? await this.rules.lock(ruleId) : null;
      if (rule?.state !== 'active' || !mayManageRule(actor, rule.condition)) throw new NotFound('This rule');
      return this.apply.run(actor, { trigger: 'now', ruleId }, now);
    });
  }
}
