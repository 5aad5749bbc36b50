import { Injectable } from '@nestjs/common';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { GiveLearning } from '../../../learning/index.js';
import type { ActionOf, StepOutcome, StepToTake } from '../step-to-take.js';

@Injectable()
export class AssignStep {
  constructor(private readonly give: GiveLearning) {}

  /** The person reads the name of the rule as the reason. A course that is open already is not given again. */
  async run(
    { target, dueDays }: ActionOf<'assignLearning'>,
    { person, ruleName, firingId }: StepToTake,
    now: Date,
  ): Promise<StepOutcome> {
    if (!(await this.give.canStart(target))) return { outcome: 'failed', reason: 'cannotStart' };
    const dueOn = dueDays === null ? null : addDays(localDateAt(now, person.timeZone), dueDays);
    const reference = { kind: 'nextStep', id: firingId };
    const given = await this.give.run(
      { person, target, dueOn, reason: 'rule', note: ruleName, reference, assignedById: null, countsFrom: now },
      now,
    );
    if (!given) return { outcome: 'failed', reason: 'cannotStart' };
    return { outcome: given.created ? 'done' : 'alreadyThere', given: [given.assignmentId] };
  }
}
