import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ORGANISATION_NAME_MAX_LENGTH } from '@vakwerk/domain/people/person-facts';
import { isTimeZone } from '@vakwerk/domain/shared/time-zone';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { PeopleError } from '../people.errors.js';
import { PersonInvited } from '../people.events.js';
import { AddPerson } from '../persons/add-person.js';
import { ListOrganisations } from './list-organisations.js';
import { Organisation } from './organisation.entity.js';

export interface NewOrganisation {
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
  readonly admin: { readonly givenName: string; readonly familyName: string; readonly email: string };
}

@Injectable()
export class OpenOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly organisations: ListOrganisations,
    private readonly addPerson: AddPerson,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /**
   * A new organisation whose first admin gets an invitation by mail; both or neither. Whoever opens it cannot look inside.
   * @returns its id. @throws PeopleError organisationName… | timeZoneUnknown | what is wrong with the admin
   */
  async run(actor: PersonActor, { admin, ...input }: NewOrganisation): Promise<string> {
    const name = await this.freeName(input.name);
    if (!isTimeZone(input.timeZone)) throw new PeopleError('timeZoneUnknown');
    const id = newId();
    const system = { kind: 'system', organisationId: id } as const;
    await this.unitOfWork.run(system, async () => {
      await this.database.manager().insert(Organisation, { id, name, language: input.language, timeZone: input.timeZone });
      const personId = await this.addPerson.run(system, {
        ...admin,
        roles: ['admin'],
        language: input.language,
        timeZone: input.timeZone,
      });
      await this.outbox.append(eventOf(PersonInvited, { personId }));
    });
    await this.unitOfWork.run(actor, async () => {
      await this.audit.append({
        actorId: actor.personId,
        action: 'organisation.opened',
        subjectKind: 'organisation',
        subjectId: id,
        details: { name },
      });
      await this.live.announce('people');
    });
    return id;
  }

  private async freeName(text: string): Promise<string> {
    const name = text.trim().replace(/\s+/g, ' ');
    if (!name) throw new PeopleError('organisationNameMissing');
    if (name.length > ORGANISATION_NAME_MAX_LENGTH) throw new PeopleError('organisationNameTooLong');
    const taken = (await this.organisations.run()).some((each) => each.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new PeopleError('organisationNameTaken');
    return name;
  }
}
