import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { ParkedInteractionRepository, type ParkedSummary } from './parked-interaction.repository.js';

export interface ParkedPage {
  readonly nodes: ParkedSummary[];
  readonly total: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** What waits for its agent, newest first: everything for an administrator, what they brought in themselves for a coach. */
@Injectable()
export class ListParked {
  constructor(private readonly parked: ParkedInteractionRepository) {}

  async run(actor: PersonActor, { first, after }: { first?: number | null; after?: string | null }): Promise<ParkedPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    if (cursor && !isId(cursor.id)) throw new InvalidInput('This is not a cursor of ours.');
    const parkedById = actor.roles.includes('admin') ? null : actor.personId;
    const found = await this.parked.list({ parkedById, before: cursor?.id ?? null, limit: size + 1 });
    const nodes = found.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      total: await this.parked.count(parkedById),
      // The id is made of the moment of parking, so it is the whole position.
      pageInfo: { endCursor: last ? encodeCursor('', last.id) : null, hasNextPage: found.length > size },
    };
  }
}
