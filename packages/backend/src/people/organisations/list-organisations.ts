import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class ListOrganisations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  /** Every organisation of this installation, by name. */
  run(): Promise<Organisation[]> {
    return this.unitOfWork.runAsSystem(() => this.database.manager().find(Organisation, { order: { name: 'ASC', id: 'ASC' } }));
  }
}
