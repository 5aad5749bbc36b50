import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { isId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { InboxRepository } from './inbox.repository.js';

const ids = z.array(z.string()).max(200);

/** Read, unread, all read, and back. Always a person's own messages: those of others are passed over. */
@Injectable()
export class MarkMessages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly live: Live,
  ) {}

  /** @returns how many of them there were */
  set(actor: PersonActor, messageIds: readonly string[], read: boolean): Promise<number> {
    const known = parseInput(ids, messageIds).filter(isId);
    return this.change(actor, () => this.inbox.setRead(actor.personId, known, read ? new Date() : null));
  }

  /** The moment it gives back is what undoes it: only what was marked by it is marked back. */
  async all(actor: PersonActor): Promise<{ count: number; readAt: Date }> {
    const readAt = new Date();
    return { count: await this.change(actor, () => this.inbox.readAll(actor.personId, readAt)), readAt };
  }

  undoAll(actor: PersonActor, readAt: Date): Promise<number> {
    return this.change(actor, () => this.inbox.undoReadAll(actor.personId, readAt));
  }

  private change(actor: PersonActor, work: () => Promise<number>): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const count = await work();
      if (count > 0) await this.live.announce('messages', [actor.personId]);
      return count;
    });
  }
}
