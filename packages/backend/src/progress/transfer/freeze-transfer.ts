import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { maySeeTransfer } from '@vakwerk/domain/progress/transfer/transfer-policy';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { frozenHash } from './read-frozen-transfer.js';
import { TransferRepository } from './transfer.repository.js';

@Injectable()
export class FreezeTransfer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: TransferRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Keeps a report as it is now, behind a link of its own; twice the same is one. @throws NotFound */
  run(actor: PersonActor, courseId: string, now: Date = new Date()): Promise<{ frozenId: string }> {
    return this.unitOfWork.run(actor, async () => {
      const report = maySeeTransfer(actor) ? await this.reports.find(courseId) : null;
      if (!report) throw new NotFound('This report');
      const { content, weighedAt } = report;
      const { organisationId, personId: frozenById } = actor;
      const same = await this.reports.findSame(courseId, weighedAt, frozenById);
      if (same) return { frozenId: same.id };
      const said = { content, weighedAt, frozenById, frozenAt: now };
      const frozenId = newId();
      await this.reports.freeze({ organisationId, id: frozenId, courseId, ...said, hash: frozenHash(said) });
      const subject = { subjectKind: 'frozenTransfer', subjectId: frozenId, details: { courseId } };
      await this.audit.append({ actorId: frozenById, action: 'transfer.frozen', ...subject });
      return { frozenId };
    });
  }
}
