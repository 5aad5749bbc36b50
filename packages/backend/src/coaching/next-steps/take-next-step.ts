import { Injectable } from '@nestjs/common';
import type { Firing } from '@vakwerk/domain/coaching/next-steps/firing-ledger';
import type { NextStepAction, NextStepRule } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import { PersonRepository } from '../../people/index.js';
import { AddCardsStep } from './actions/add-cards-step.js';
import { AgendaPointStep } from './actions/agenda-point-step.js';
import { AssignStep } from './actions/assign-step.js';
import { SteerStep } from './actions/steer-step.js';
import { TellCoachStep } from './actions/tell-coach-step.js';
import type { ActionOutcome } from './next-step-firing.entity.js';
import type { StepOutcome, StepToTake } from './step-to-take.js';
import { SubjectReader } from './subject.reader.js';

/** Does everything a rule asks on one occasion, and tells what came of each. What is there already stays as it is. */
@Injectable()
export class TakeNextStep {
  constructor(
    private readonly persons: PersonRepository,
    private readonly subjects: SubjectReader,
    private readonly assign: AssignStep,
    private readonly addCards: AddCardsStep,
    private readonly agendaPoint: AgendaPointStep,
    private readonly steer: SteerStep,
    private readonly tellCoach: TellCoachStep,
  ) {}

  /** Inside the unit of work that keeps the occasion: both, or neither. */
  async run(
    rule: NextStepRule,
    { firingId, ...firing }: Firing & { readonly firingId: string },
    now: Date,
  ): Promise<ActionOutcome[]> {
    const person = await this.persons.find(firing.personId);
    if (!person) return [];
    const subject = await this.subjects.read(rule.trigger.kind, firing.subjectId);
    const step: StepToTake = { firingId, ruleName: rule.name, trigger: rule.trigger.kind, firing, person, subject };
    const outcomes: ActionOutcome[] = [];
    for (const action of rule.actions) outcomes.push({ action: action.kind, ...(await this.take(action, step, now)) });
    return outcomes;
  }

  private take(action: NextStepAction, step: StepToTake, now: Date): Promise<StepOutcome> {
    switch (action.kind) {
      case 'assignLearning':
        return this.assign.run(action, step, now);
      case 'addCards':
        return this.addCards.run(action, step, now);
      case 'addAgendaPoint':
        return this.agendaPoint.run(action, step, now);
      case 'steerSample':
        return this.steer.run(action, step, now);
      case 'tellCoach':
        return this.tellCoach.run(step, now);
    }
  }
}
