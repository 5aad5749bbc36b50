import { Injectable } from '@nestjs/common';
import { canReadPrivateNotes } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LoadSession } from '../sessions/load-session.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { NOTE_MAX, optionalText } from '../text-limits.js';
import { PrivateNoteRepository } from './private-note.repository.js';

/** A text that is being typed is saved often; one entry in the trail says enough for so long. */
const ONE_ENTRY_MINUTES = 30;

@Injectable()
export class WritePrivateNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly sessions: CoachingSessionRepository,
    private readonly notes: PrivateNoteRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Nobody else hears of it. @returns when it was kept. @throws NotFound, CoachingError textTooLong */
  run(actor: PersonActor, input: { sessionId: string; text: string }): Promise<Date> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canReadPrivateNotes(actor, session)) throw new NotFound('Session');
      const changedAt = await this.sessions.now();
      const before = await this.notes.find(session.id);
      const text = optionalText(input.text, NOTE_MAX);
      await this.notes.keep({ sessionId: session.id, coachId: actor.personId, text, changedAt });
      const lately = before && changedAt.getTime() - before.changedAt.getTime() < ONE_ENTRY_MINUTES * 60_000;
      const subject = { subjectKind: 'coachingSession', subjectId: session.id };
      if (!lately) await this.audit.append({ ...subject, actorId: actor.personId, action: 'privateNote.written' });
      return changedAt;
    });
  }
}
