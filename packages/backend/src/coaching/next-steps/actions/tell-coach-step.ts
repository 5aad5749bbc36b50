import { Injectable } from '@nestjs/common';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../../people/index.js';
import { eventOf } from '../../../platform/jobs/event.js';
import { Outbox } from '../../../platform/jobs/outbox.js';
import { CoachTold } from '../next-step.events.js';
import type { StepOutcome, StepToTake } from '../step-to-take.js';

@Injectable()
export class TellCoachStep {
  constructor(
    private readonly persons: PersonRepository,
    private readonly outbox: Outbox,
  ) {}

  /** One message to each coach of the person's teams. */
  async run({ person, firingId }: StepToTake, now: Date): Promise<StepOutcome> {
    const today = localDateAt(now, person.timeZone);
    const teamIds = (await this.persons.teamIdsOn([person.id], today)).get(person.id) ?? [];
    const coaches = (await this.persons.listInTeams(teamIds, today)).filter(
      ({ id, roles, status }) => id !== person.id && roles.includes('coach') && status !== 'deactivated',
    );
    if (coaches.length === 0) return { outcome: 'failed', reason: 'noCoach' };
    await this.outbox.append(eventOf(CoachTold, { firingId }));
    return { outcome: 'done', given: coaches.map(({ id }) => id) };
  }
}
