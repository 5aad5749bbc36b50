import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import { WorkingHoursRepository } from './working-hours.repository.js';

/** Own days off: nobody is asked for a conversation on them. */
@Injectable()
export class ChangeAway {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hours: WorkingHoursRepository,
  ) {}

  /** @throws CoachingError notADate | datesInWrongOrder */
  async add(actor: PersonActor, { fromOn, untilOn }: { fromOn: string; untilOn: string }): Promise<void> {
    if (isoDate(fromOn) !== fromOn || isoDate(untilOn) !== untilOn) throw new CoachingError('notADate');
    if (untilOn < fromOn) throw new CoachingError('datesInWrongOrder');
    return this.unitOfWork.run(actor, () => this.hours.addAway({ personId: actor.personId, fromOn, untilOn }));
  }

  /** @throws NotFound, also for another's */
  remove(actor: PersonActor, id: string): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.hours.removeAway(knownId(id), actor.personId))) throw new NotFound('Days off');
    });
  }
}
