import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { isTimeZone } from '@vakwerk/domain/shared/time-zone';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Organisations } from '../../platform/jobs/organisations.js';
import { PeopleError } from '../people.errors.js';
import { AddPerson } from '../persons/add-person.js';
import { CreateOrganisation } from './create-organisation.js';

export interface FirstRun {
  readonly token: string;
  readonly organisationName: string;
  readonly language: 'nl' | 'en';
  readonly timeZone: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly password: string;
}

/** The first organisation and its admin, who also looks after the installation, by whoever can read the terminal in which the product was started. */
@Injectable()
export class SetUpInstallation {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: Organisations,
    private readonly createOrganisation: CreateOrganisation,
    private readonly addPerson: AddPerson,
  ) {}

  /** Open while there is no organisation at all and a token was printed. */
  async isOpen(): Promise<boolean> {
    return this.config.FIRST_RUN_TOKEN !== undefined && (await this.organisations.listIds()).length === 0;
  }

  /** @throws PeopleError firstRunNotOpen | timeZoneUnknown | nameMissing | what is wrong with the admin */
  async run(input: FirstRun): Promise<void> {
    if (!isTimeZone(input.timeZone)) throw new PeopleError('timeZoneUnknown');
    if (!input.organisationName.trim()) throw new PeopleError('nameMissing');
    if (!(await this.isOpen()) || !sameSecret(input.token.trim(), this.config.FIRST_RUN_TOKEN ?? ''))
      throw new PeopleError('firstRunNotOpen');
    const organisationId = await this.createOrganisation.run({
      name: input.organisationName,
      language: input.language,
      timeZone: input.timeZone,
    });
    try {
      await this.addPerson.run({ kind: 'system', organisationId }, { ...input, roles: ['admin', 'platformAdmin'] });
    } catch (error) {
      // The organisation's id is only known here; without its admin it would close the door for good.
      await this.unitOfWork.run({ organisationId }, () => this.createOrganisation.undo(organisationId));
      throw error;
    }
  }
}

function sameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
