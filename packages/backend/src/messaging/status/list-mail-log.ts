import { Injectable } from '@nestjs/common';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { type LoggedMail, type MailLogFilter, MailLogRepository } from './mail-log.repository.js';

export interface MailLogPage {
  readonly nodes: readonly LoggedMail[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

@Injectable()
export class ListMailLog {
  constructor(private readonly log: MailLogRepository) {}

  async run(filter: MailLogFilter, page: { first?: number | null; after?: string | null }): Promise<MailLogPage> {
    const size = clampPageSize(page.first);
    const after = decodeCursor(page.after);
    const rows = await this.log.list(filter, size + 1, after && { dueAt: after.sort, id: after.id });
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }
}
