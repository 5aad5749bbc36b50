import { Injectable } from '@nestjs/common';
import { fragmentState, mayAnswer } from '@vakwerk/domain/coaching/lesson-fragment';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { FragmentGiven } from './fragment.events.js';
import { LessonFragmentRepository } from './lesson-fragment.repository.js';

@Injectable()
export class AnswerFragment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fragments: LessonFragmentRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Who is heard says yes or no; nobody else can. The same answer again changes nothing. A yes lets the worker cut the sound out.
   * @throws NotFound: not theirs, or nothing to answer any more
   */
  run(
    actor: PersonActor,
    input: { readonly fragmentId: string; readonly lends: boolean },
    now: Date = new Date(),
  ): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const fragment = await this.fragments.lock(input.fragmentId);
      if (!fragment || fragment.agentId !== actor.personId) throw new NotFound('This fragment');
      const answer = input.lends ? 'given' : 'refused';
      const state = fragmentState(fragment, now);
      if (state === answer) return;
      if (!mayAnswer(state)) throw new NotFound('This fragment');
      // A refusal has no date of its own: a yes after it is only worth something before the day that was asked for.
      if (input.lends && now >= fragment.until) throw new NotFound('This fragment');
      await this.fragments.change(fragment.id, { answer, answeredAt: now });
      if (input.lends) await this.outbox.append(eventOf(FragmentGiven, { fragmentId: fragment.id }));
      const subject = {
        subjectKind: 'lessonFragment',
        subjectId: fragment.id,
        details: { answer, expiresOn: fragment.expiresOn },
      };
      await this.audit.append({ actorId: actor.personId, action: 'fragment.answered', ...subject });
      await this.live.announce('coaching', [fragment.agentId, fragment.askedById]);
    });
  }
}
