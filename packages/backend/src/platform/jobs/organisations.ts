import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { UnitOfWork } from '../database/unit-of-work.js';

/** The tenants themselves, for work that goes round all of them. */
@Injectable()
export class Organisations {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async listIds(): Promise<string[]> {
    return this.unitOfWork.runAsSystem(async () => {
      const rows = (await this.database.manager().query('SELECT id FROM organisation ORDER BY id')) as { id: string }[];
      return rows.map((row) => row.id);
    });
  }
}
