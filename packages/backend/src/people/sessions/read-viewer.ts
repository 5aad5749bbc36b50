import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Role } from '@vakwerk/domain/people/role';
import { NotSignedIn } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { Organisation } from '../organisations/organisation.entity.js';
import type { Person } from '../persons/person.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import type { Team } from '../teams/team.entity.js';
import { TeamRepository } from '../teams/team.repository.js';

/** The signed-in person as they see themself. */
export interface Viewer {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly person: Person;
  readonly roles: Role[];
  readonly teams: Team[];
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
  /** Administrator, and not before there is a second factor. */
  readonly secondFactorDue: boolean;
}

@Injectable()
export class ReadViewer {
  constructor(
    private readonly database: Database,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
  ) {}

  async run(actor: PersonActor): Promise<Viewer> {
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
      secondFactorDue: person.roles.some((role) => !actor.roles.includes(role)),
    };
  }
}
