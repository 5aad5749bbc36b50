import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class OrganisationRepository {
  constructor(private readonly database: Database) {}

  /** The organisation that this work belongs to. */
  get(): Promise<Organisation> {
    return this.database.manager().findOneOrFail(Organisation, { where: { id: this.database.organisationId() } });
  }
}
