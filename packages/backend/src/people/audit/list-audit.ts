import { Injectable } from '@nestjs/common';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { type AuditFilter, AuditReader, type AuditRow } from './audit.reader.js';

export interface AuditPage {
  readonly nodes: AuditRow[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

@Injectable()
export class ListAudit {
  constructor(private readonly reader: AuditReader) {}

  /** @throws InvalidInput for a cursor that is not ours */
  async run(filter: AuditFilter, { first, after }: { first?: number | null; after?: string | null }): Promise<AuditPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    if (cursor && !/^\d{1,18}$/.test(cursor.sort)) throw new InvalidInput('This is not a cursor of ours.');
    const found = await this.reader.list(filter, cursor?.sort ?? null, size + 1);
    const nodes = found.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.sequence, last.id) : null, hasNextPage: found.length > size },
    };
  }
}
