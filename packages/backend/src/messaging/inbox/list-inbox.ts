import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { InboxRepository, type InboxRow } from './inbox.repository.js';

export interface InboxPage {
  readonly nodes: readonly InboxRow[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** A person's own messages, newest first. */
@Injectable()
export class ListInbox {
  constructor(private readonly inbox: InboxRepository) {}

  async run(
    actor: PersonActor,
    { unread, first, after }: { unread: boolean; first?: number | null; after?: string | null },
  ): Promise<InboxPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    const rows = await this.inbox.list(actor.personId, {
      unread,
      limit: size + 1,
      after: cursor && { arrivedAt: cursor.sort, id: cursor.id },
    });
    const nodes = rows.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  countUnread(actor: PersonActor): Promise<number> {
    return this.inbox.countUnread(actor.personId);
  }
}
