import { Injectable } from '@nestjs/common';
import { mayAskForFragment } from '@vakwerk/domain/coaching/lesson-fragment';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ReadCallSound } from '../../quality/index.js';
import { LessonFragmentRepository, type NamedFragment } from './lesson-fragment.repository.js';

/** Inside the reading transaction of a request. */
@Injectable()
export class ListFragments {
  constructor(
    private readonly fragments: LessonFragmentRepository,
    private readonly calls: ReadCallSound,
  ) {}

  /** What the actor was asked to lend, newest first, and whether they can hear the call it is from now. */
  async mine(actor: PersonActor): Promise<(NamedFragment & { readonly canHear: boolean })[]> {
    const fragments = await this.fragments.ofAgent(actor.personId);
    const heard = new Set<string>();
    for (const id of new Set(fragments.map(({ interactionId }) => interactionId)))
      if (await this.calls.forActor(actor, id)) heard.add(id);
    return fragments.map((fragment) => ({ ...fragment, canHear: heard.has(fragment.interactionId) }));
  }

  /** What was asked about one call; nothing for who may not ask about it. */
  async ofCall(actor: PersonActor, interactionId: string): Promise<NamedFragment[]> {
    const call = await this.calls.forActor(actor, interactionId);
    return call && mayAskForFragment(actor, call) ? this.fragments.ofCall(interactionId) : [];
  }

  /** What lessons may use now. */
  lent(now: Date = new Date()): Promise<NamedFragment[]> {
    return this.fragments.lent(now);
  }
}
