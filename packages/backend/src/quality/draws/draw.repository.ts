import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Draw } from './draw.entity.js';

@Injectable()
export class DrawRepository {
  constructor(private readonly database: Database) {}

  /** Remembers a draw. @returns its id, or null when this evaluator was given this interaction before */
  async addOnce(draw: Omit<Draw, 'organisationId' | 'id'>): Promise<string | null> {
    const id = newId();
    const { raw } = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Draw)
      .values({ ...draw, organisationId: this.database.organisationId(), id })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0 ? id : null;
  }
}
