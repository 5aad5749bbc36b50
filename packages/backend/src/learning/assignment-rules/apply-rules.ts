import { Injectable } from '@nestjs/common';
import { type WantedAssignment, wantedAssignments } from '@vakwerk/domain/learning/assignments/wanted-assignments';
import type { Actor } from '@vakwerk/domain/people/actor';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { GiveLearning } from '../assignments/give-learning.js';
import { RuleRepository, ruleOf } from './rule.repository.js';
import type { RuleTrigger } from './rule-grant.entity.js';
import { RuleWorldReader } from './rule-world.reader.js';

export interface RuleRound {
  readonly trigger: RuleTrigger;
  /** Only about this person… */
  readonly personId?: string;
  /** …or only this rule. */
  readonly ruleId?: string;
}

@Injectable()
export class ApplyRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rules: RuleRepository,
    private readonly world: RuleWorldReader,
    private readonly persons: PersonRepository,
    private readonly give: GiveLearning,
  ) {}

  /** Gives what active rules want and is not there yet. Doing it again, or twice at once, gives nothing more. @returns how many */
  run(actor: Pick<Actor, 'organisationId'>, { trigger, personId, ruleId }: RuleRound, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const active = (await this.rules.list())
        .filter((rule) => rule.state === 'active' && (!ruleId || rule.id === ruleId))
        .map(ruleOf);
      if (active.length === 0) return 0;
      const { wanted } = wantedAssignments(active, await this.world.read(active, personId ?? null, now));
      const people = new Map(
        (await this.persons.findMany([...new Set(wanted.map((one) => one.personId))])).map((one) => [one.id, one]),
      );
      let given = 0;
      for (const one of wanted) {
        const person = people.get(one.personId);
        if (person && (await this.giveOnce(one, person, trigger, now))) given += 1;
      }
      return given;
    });
  }

  private async giveOnce(
    { ruleId, personId, target, dueOn, occasion, since }: WantedAssignment,
    person: NonNullable<Awaited<ReturnType<PersonRepository['find']>>>,
    trigger: RuleTrigger,
    now: Date,
  ): Promise<boolean> {
    // Claimed first: of two workers that want the same, one waits here for the other's transaction and then finds it done.
    const grant = { organisationId: person.organisationId, ruleId, personId, occasion, trigger, givenAt: now };
    if (!(await this.give.canStart(target)) || !(await this.rules.grant(grant))) return false;
    const reference = occasion ? { kind: 'skillNeed', id: occasion } : { kind: 'rule', id: ruleId };
    const gave = await this.give.run(
      { person, target, dueOn, reason: 'rule', reference, assignedById: null, countsFrom: since },
      now,
    );
    return gave !== null;
  }
}
