import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { Dialogue } from './dialogue.entity.js';

@Injectable()
export class DialogueRepository {
  constructor(private readonly database: Database) {}

  async add(dialogue: Dialogue): Promise<void> {
    await this.database.manager().insert(Dialogue, dialogue);
  }

  async find(id: string): Promise<Dialogue | null> {
    if (!isUuid(id)) return null;
    return this.database.manager().findOne(Dialogue, { where: { organisationId: this.database.organisationId(), id } });
  }

  findMany(ids: readonly string[]): Promise<Dialogue[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Dialogue, { where: { organisationId, id: In(ids.filter(isUuid)) } });
  }

  findByCodes(codes: readonly string[]): Promise<Dialogue[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(Dialogue, { where: { organisationId, code: In([...codes]) } });
  }

  /** The dialogue, held until the end of the transaction: publishing and saving take turns. */
  async lock(id: string): Promise<Dialogue | null> {
    if (!isUuid(id)) return null;
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(Dialogue, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveDraft(
    id: string,
    draft: DialogueContent,
    change: Pick<Dialogue, 'draftVersion' | 'draftedAt' | 'draftedById'>,
  ): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().update(Dialogue, { organisationId, id }, { draft, ...change } as Partial<Dialogue>);
  }

  async setCurrentVersion(id: string, currentVersionId: string): Promise<void> {
    await this.database.manager().update(Dialogue, { organisationId: this.database.organisationId(), id }, { currentVersionId });
  }

  async setArchivedAt(id: string, archivedAt: Date | null): Promise<void> {
    await this.database.manager().update(Dialogue, { organisationId: this.database.organisationId(), id }, { archivedAt });
  }
}
