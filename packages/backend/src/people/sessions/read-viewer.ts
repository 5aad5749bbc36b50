import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotSignedIn } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import { TeamRepository } from '../teams/team.repository.js';
import type { ViewerObject } from './viewer.object.js';

@Injectable()
export class ReadViewer {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
  ) {}

  async run(actor: PersonActor): Promise<ViewerObject> {
    const [organisation, person, teams] = await Promise.all([
      this.database.manager().findOne(Organisation, { where: { id: actor.organisationId } }),
      this.persons.find(actor.personId),
      this.teams.findMany(actor.teamIds),
    ]);
    if (!organisation || !person) throw new NotSignedIn();
    return {
      organisationId: organisation.id,
      organisationName: organisation.name,
      person,
      roles: [...actor.roles],
      teams,
      language: actor.language,
      timeZone: actor.timeZone,
    };
  }
}
