import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FiguresCheck } from './figures-check.entity.js';

@Injectable()
export class FiguresCheckRepository {
  constructor(private readonly database: Database) {}

  async add(check: Omit<FiguresCheck, 'organisationId' | 'id'>): Promise<void> {
    const row = { organisationId: this.database.organisationId(), id: newId(), ...check };
    await this.database.manager().save(FiguresCheck, row, { reload: false });
  }

  /** Newest first. */
  list(most: number): Promise<FiguresCheck[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(FiguresCheck, { where: { organisationId }, order: { checkedAt: 'DESC', id: 'DESC' }, take: most });
  }
}
