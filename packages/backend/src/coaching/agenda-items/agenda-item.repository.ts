import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AgendaItem } from './agenda-item.entity.js';

@Injectable()
export class AgendaItemRepository {
  constructor(private readonly database: Database) {}

  async add(...items: AgendaItem[]): Promise<void> {
    if (items.length > 0) await this.database.manager().insert(AgendaItem, items);
  }

  find(id: string): Promise<AgendaItem | null> {
    return this.database.manager().findOne(AgendaItem, { where: { organisationId: this.database.organisationId(), id } });
  }

  listOf(sessionId: string): Promise<AgendaItem[]> {
    return this.database
      .manager()
      .find(AgendaItem, { where: { organisationId: this.database.organisationId(), sessionId }, order: { id: 'ASC' } });
  }

  async setDone(id: string, doneAt: Date | null): Promise<void> {
    await this.database.manager().update(AgendaItem, { organisationId: this.database.organisationId(), id }, { doneAt });
  }
}
