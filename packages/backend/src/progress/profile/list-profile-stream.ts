import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { KINDS_OF_TAB, PROFILE_TABS } from '@vakwerk/domain/progress/profile-stream';
import { z } from 'zod';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { ProfileAccess } from './profile-access.js';
import { type ProfileEvent, ProfileStreamReader } from './profile-stream.reader.js';

const schema = z.object({
  personId: z.uuid(),
  tab: z.enum(PROFILE_TABS),
  first: z.number().nullable(),
  after: z.string().nullable(),
});

export interface ProfileStreamPage {
  readonly events: readonly ProfileEvent[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

@Injectable()
export class ListProfileStream {
  constructor(
    private readonly access: ProfileAccess,
    private readonly reader: ProfileStreamReader,
  ) {}

  /** What happened around somebody of one's team, newest first. @throws NotFound */
  async run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<ProfileStreamPage> {
    const { personId, tab, first, after } = parseInput(schema, input);
    await this.access.enter(actor, personId, now);
    const most = clampPageSize(first);
    const of = { personId, readerId: actor.personId, kinds: KINDS_OF_TAB[tab] };
    const found = await this.reader.list(of, decodeCursor(after), most + 1);
    const events = found.slice(0, most);
    const last = events.at(-1);
    return {
      events,
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: found.length > most },
    };
  }
}
