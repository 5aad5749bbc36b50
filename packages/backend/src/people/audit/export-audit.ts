import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { BYTE_ORDER_MARK, CSV_STYLES, csvRow } from '@vakwerk/domain/shared/csv-text';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type AuditFilter, AuditReader } from './audit.reader.js';

/** More does not fit in one answer; a narrower period does. */
const MOST_ROWS = 10_000;
const HEAD = ['sequence', 'at', 'actor', 'actorId', 'action', 'subjectKind', 'subjectId', 'person', 'details'];

const nameOf = (person: { givenName: string; familyName: string } | null) => person && `${person.givenName} ${person.familyName}`;

/** The newest entries of the filter as CSV. Who took them along is on record, and that entry is not among them. */
@Injectable()
export class ExportAudit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: AuditReader,
    private readonly audit: AuditLog,
  ) {}

  run(actor: PersonActor, filter: AuditFilter): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const rows = await this.reader.list(filter, null, MOST_ROWS);
      await this.audit.append({
        actorId: actor.personId,
        action: 'audit.exported',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { ...filter, rows: rows.length },
      });
      const style = CSV_STYLES[actor.language];
      const cells = rows.map((row) => [
        Number(row.sequence),
        row.at.toISOString(),
        nameOf(row.actor),
        row.actor?.id ?? null,
        row.action,
        row.subjectKind,
        row.subjectId,
        nameOf(row.person),
        JSON.stringify(row.details),
      ]);
      return BYTE_ORDER_MARK + [HEAD, ...cells].map((row) => csvRow(row, style)).join('');
    });
  }
}
