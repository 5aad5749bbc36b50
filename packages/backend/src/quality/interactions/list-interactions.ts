import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { InteractionRepository } from './interaction.repository.js';
import { type SeenInteraction, seenBy } from './seen-interaction.js';

export interface ListInteractionsInput {
  readonly filter?: {
    readonly agentId?: string | null;
    readonly queue?: string | null;
    readonly from?: Date | null;
    readonly until?: Date | null;
    readonly recorded?: boolean | null;
  } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface InteractionPage {
  readonly nodes: SeenInteraction[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

/** The interactions of the people in a coach's or manager's own teams, newest first. */
@Injectable()
export class ListInteractions {
  constructor(private readonly interactions: InteractionRepository) {}

  async run(actor: PersonActor, { filter, first, after }: ListInteractionsInput): Promise<InteractionPage> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    const strange = cursor && (!isId(cursor.id) || Number.isNaN(Date.parse(cursor.sort)));
    if (strange || (filter?.agentId && !isId(filter.agentId))) throw new InvalidInput('This is not a cursor or id of ours.');
    // One more than the page: whether there is a next one costs no second question.
    const found = await this.interactions.list({
      readerId: actor.personId,
      teamIds: actor.teamIds,
      agentId: filter?.agentId ?? null,
      queue: filter?.queue ?? null,
      from: filter?.from ?? null,
      until: filter?.until ?? null,
      recorded: filter?.recorded ?? false,
      after: cursor ? { startedAt: cursor.sort, id: cursor.id } : null,
      limit: size + 1,
    });
    const nodes = found.slice(0, size).map((each) => seenBy(actor, each));
    const last = nodes.at(-1);
    const endCursor = last ? encodeCursor(last.startedAt.toISOString(), last.id) : null;
    return { nodes, pageInfo: { endCursor, hasNextPage: found.length > size } };
  }
}
