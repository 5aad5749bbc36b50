import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { AgendaItem } from './agenda-item.entity.js';

@Injectable()
export class AgendaItemRepository {
  constructor(private readonly database: Database) {}

  async add(...items: AgendaItem[]): Promise<void> {
    if (items.length > 0) await this.database.manager().insert(AgendaItem, items);
  }

  /** A point from practice, once per session. @returns false when it is there */
  async addUnlessThere(item: AgendaItem): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(AgendaItem)
      .values(item)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  /** Takes a point from practice off again, unless it was talked about. @returns whether it was there */
  async dropUntouched(sessionId: string, practiceCardId: string): Promise<boolean> {
    const organisationId = this.database.organisationId();
    const where = { organisationId, sessionId, practiceCardId, doneAt: IsNull() };
    return ((await this.database.manager().delete(AgendaItem, where)).affected ?? 0) > 0;
  }

  /** Takes a point off that nobody talked about. @returns whether it was there */
  async removeUntouched(id: string): Promise<boolean> {
    const where = { organisationId: this.database.organisationId(), id, doneAt: IsNull() };
    return ((await this.database.manager().delete(AgendaItem, where)).affected ?? 0) > 0;
  }

  /** Wherever it still stood on an agenda, this agreement has been talked about. */
  async lookedBack(agreementId: string, doneAt: Date): Promise<void> {
    const where = { organisationId: this.database.organisationId(), agreementId, doneAt: IsNull() };
    await this.database.manager().update(AgendaItem, where, { doneAt });
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
