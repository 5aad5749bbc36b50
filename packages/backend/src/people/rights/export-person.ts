import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { PersonRepository } from '../persons/person.repository.js';
import { exportIndex, type IndexLine } from './export-index.js';
import { PersonDataReader } from './person-data.reader.js';
import { type ZipEntry, zipStream } from './zip-stream.js';

/** Everything the product holds about one person, as an archive of JSON with a page to read it by. */
@Injectable()
export class ExportPerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly reader: PersonDataReader,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Who took whose data is on record before the first byte goes. Each table is read in a transaction of its own: a slow
   * download holds nothing.
   * @throws NotAllowed for another person's data by who is no admin, NotFound
   */
  async run(actor: PersonActor, personId: string, now: Date = new Date()): Promise<AsyncIterable<Uint8Array>> {
    if (personId !== actor.personId && !actor.roles.includes('admin')) throw new NotAllowed();
    const name = await this.unitOfWork.run(actor, async () => {
      const person = await this.persons.find(personId);
      if (!person || person.erasedAt) throw new NotFound('Person');
      const subject = { subjectKind: 'person', subjectId: personId } as const;
      await this.audit.append({ actorId: actor.personId, action: 'person.exported', ...subject });
      return `${person.givenName} ${person.familyName}`;
    });
    return zipStream(this.entries(actor, personId, name, localDateAt(now, actor.timeZone)));
  }

  private async *entries(actor: PersonActor, personId: string, name: string, date: string): AsyncGenerator<ZipEntry> {
    const lines: IndexLine[] = [];
    for (const part of this.reader.list()) {
      const rows = await this.unitOfWork.run(actor, () => this.reader.read(part, personId));
      const path = `${part.kind}/${part.slice}/${part.table}.json`;
      lines.push({ ...part, path, rows: rows.length });
      if (rows.length > 0) yield { path, text: `${JSON.stringify(rows, null, 1)}\n` };
    }
    yield { path: 'lees-mij.html', text: exportIndex('nl', name, date, lines) };
    yield { path: 'read-me.html', text: exportIndex('en', name, date, lines) };
  }
}
