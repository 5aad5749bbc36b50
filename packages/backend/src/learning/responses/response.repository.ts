import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Response } from './response.entity.js';

@Injectable()
export class ResponseRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Response | null> {
    return this.database.manager().findOne(Response, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** In the order they were given. */
  listOf(assignmentId: string): Promise<Response[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(Response, { where: { organisationId, assignmentId }, order: { stepId: 'ASC', attempt: 'ASC' } });
  }

  async add(response: Response): Promise<void> {
    await this.database.manager().insert(Response, response);
  }
}
