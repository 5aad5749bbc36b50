import { Injectable } from '@nestjs/common';
import { mayStopFragment } from '@vakwerk/domain/coaching/lesson-fragment';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { EndLentSound } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { LessonFragmentRepository } from './lesson-fragment.repository.js';

@Injectable()
export class StopFragment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly fragments: LessonFragmentRepository,
    private readonly endSound: EndLentSound,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /** Takes a loan back, or a question: from this moment nobody hears it, in whatever lesson it is. Again changes nothing. @throws NotFound */
  run(actor: PersonActor, fragmentId: string, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const fragment = await this.fragments.lock(fragmentId);
      if (!fragment || !mayStopFragment(actor, fragment)) throw new NotFound('This fragment');
      if (fragment.stoppedAt) return;
      await this.fragments.change(fragment.id, { stoppedAt: now });
      if (fragment.mediaId) await this.endSound.run(fragment.mediaId, now);
      const subject = { subjectKind: 'lessonFragment', subjectId: fragment.id, details: {} };
      await this.audit.append({ actorId: actor.personId, action: 'fragment.stopped', ...subject });
      await this.live.announce('coaching', [fragment.agentId, fragment.askedById]);
    });
  }
}
