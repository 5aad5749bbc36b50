import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class CreateOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  /** @returns the id of the new, empty organisation */
  async run({ name, language, timeZone }: { name: string; language: 'nl' | 'en'; timeZone: string }): Promise<string> {
    const id = newId();
    await this.unitOfWork.run({ organisationId: id }, () =>
      this.database.manager().insert(Organisation, { id, name: name.trim(), language, timeZone }),
    );
    return id;
  }

  /** Takes back an organisation that has nothing in it yet. */
  async undo(id: string): Promise<void> {
    await this.database.manager().delete(Organisation, { id });
  }
}
