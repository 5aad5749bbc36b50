import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PersonInvited } from '../people.events.js';
import { AddPerson, type NewPerson } from '../persons/add-person.js';
import { TeamRepository } from '../teams/team.repository.js';

export type Invitee = Omit<NewPerson, 'password' | 'timeZone'> & { readonly teamId?: string | null };

@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly addPerson: AddPerson,
    private readonly teams: TeamRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Adds the person and has the mail sent; both or neither. @throws PeopleError emailTaken, NotFound for a team that is not ours */
  run(actor: PersonActor, { teamId, ...person }: Invitee, today = new Date().toISOString().slice(0, 10)): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      if (teamId && (await this.teams.findMany([teamId])).length === 0) throw new NotFound('Team');
      const id = await this.addPerson.run(actor, { ...person, timeZone: actor.timeZone });
      if (teamId) await this.teams.addMembership({ personId: id, teamId, startsOn: today, endsOn: null });
      await this.outbox.append(eventOf(PersonInvited, { personId: id }));
      await this.live.announce('people');
      return id;
    });
  }
}
