import { Injectable } from '@nestjs/common';
import { type WorkingStretch, workingWeek } from '@vakwerk/domain/coaching/schedule/working-week';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CoachingError } from '../coaching.errors.js';
import { knownId } from '../known-id.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { WorkingHoursRepository } from './working-hours.repository.js';

@Injectable()
export class SaveWorkingWeek {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly hours: WorkingHoursRepository,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** One's own week; null: that of the team holds again. @throws CoachingError (what is wrong with it) */
  own(actor: PersonActor, week: readonly WorkingStretch[] | null): Promise<void> {
    return this.keep(actor, { personId: actor.personId }, week);
  }

  /** For everybody of a team who has no week of their own; by its manager. @throws NotFound, CoachingError */
  async ofTeam(actor: PersonActor, teamId: string, week: readonly WorkingStretch[] | null): Promise<void> {
    if (!actor.roles.includes('manager') || !actor.teamIds.includes(knownId(teamId))) throw new NotFound('Team');
    return this.keep(actor, { teamId }, week);
  }

  private async keep(
    actor: PersonActor,
    whose: { personId: string } | { teamId: string },
    stretches: readonly WorkingStretch[] | null,
  ): Promise<void> {
    const week = stretches && workingWeek(stretches);
    if (week && !week.ok) throw new CoachingError(week.error);
    return this.unitOfWork.run(actor, async () => this.hours.keep(whose, week?.value ?? null, await this.sessions.now()));
  }
}
