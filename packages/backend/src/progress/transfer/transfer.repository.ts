import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { FrozenTransfer } from './frozen-transfer.entity.js';
import type { TransferContent } from './transfer-content.js';
import { TransferWeighing } from './transfer-weighing.entity.js';

@Injectable()
export class TransferRepository {
  constructor(private readonly database: Database) {}

  async keep(content: TransferContent, weighedAt: Date): Promise<void> {
    const row = { organisationId: this.database.organisationId(), courseId: content.courseId, content, weighedAt };
    await this.database.manager().upsert(TransferWeighing, row as object, ['organisationId', 'courseId']);
  }

  /** Of every course that was weighed. */
  list(): Promise<TransferWeighing[]> {
    return this.database.manager().find(TransferWeighing, { where: { organisationId: this.database.organisationId() } });
  }

  async find(courseId: string): Promise<TransferWeighing | null> {
    const where = { organisationId: this.database.organisationId(), courseId };
    return isUuid(courseId) ? this.database.manager().findOne(TransferWeighing, { where }) : null;
  }

  async freeze(frozen: FrozenTransfer): Promise<void> {
    await this.database.manager().insert(FrozenTransfer, frozen as object);
  }

  async findFrozen(id: string): Promise<FrozenTransfer | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return isUuid(id) ? this.database.manager().findOne(FrozenTransfer, { where }) : null;
  }

  /** What somebody froze of one weighing: pressing twice makes one. */
  findSame(courseId: string, weighedAt: Date, frozenById: string): Promise<FrozenTransfer | null> {
    const where = { organisationId: this.database.organisationId(), courseId, weighedAt, frozenById };
    return this.database.manager().findOne(FrozenTransfer, { where });
  }

  /** Newest first. */
  listFrozen(courseId: string): Promise<FrozenTransfer[]> {
    const where = { organisationId: this.database.organisationId(), courseId };
    return this.database.manager().find(FrozenTransfer, { where, order: { frozenAt: 'DESC', id: 'DESC' }, take: 50 });
  }
}
