import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { moveMemberships } from '@vakwerk/domain/people/move-person';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { PersonChanged } from '../people.events.js';
import { PersonRepository } from '../persons/person.repository.js';
import { TeamRepository } from './team.repository.js';

export interface PersonMove {
  readonly personId: string;
  /** All teams from the date on; empty: in none. */
  readonly teamIds: readonly string[];
  /** First day in these teams, `YYYY-MM-DD`. */
  readonly from: string;
}

@Injectable()
export class MovePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Memberships get an end and a beginning; history stays. @throws NotFound, PeopleError moveDateWrong | moveTooEarly */
  run(actor: PersonActor, { personId, teamIds, from }: PersonMove, now = new Date()): Promise<void> {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: actor.timeZone }).format(now);
    return this.unitOfWork.run(actor, async () => {
      const person = await this.persons.lock(personId);
      if (!person) throw new NotFound('Person');
      const wanted = [...new Set(teamIds)];
      if ((await this.teams.findMany(wanted)).length !== wanted.length) throw new NotFound('Team');
      if (isoDate(from) !== from) throw new PeopleError('moveDateWrong');
      const move = moveMemberships(await this.teams.listMembershipsOf(personId), wanted, from, today);
      if (!move) throw new PeopleError('moveTooEarly');
      if (Object.values(move).every((changes) => changes.length === 0)) return;
      await this.teams.endMemberships(move.endIds, from);
      await this.teams.endMemberships(move.goOnIds, null);
      await this.teams.dropMemberships(move.dropIds);
      for (const teamId of move.joinTeamIds) await this.teams.addMembership({ personId, teamId, startsOn: from, endsOn: null });
      await this.audit.append({
        actorId: actor.personId,
        action: 'person.moved',
        subjectKind: 'person',
        subjectId: personId,
        details: { teamIds: wanted, from },
      });
      await this.live.announce('people');
      await this.outbox.append(eventOf(PersonChanged, { personId }));
    });
  }
}
