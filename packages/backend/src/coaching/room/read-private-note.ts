import { Injectable } from '@nestjs/common';
import { canReadPrivateNotes } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LoadSession } from '../sessions/load-session.js';
import { PrivateNoteRepository } from './private-note.repository.js';

@Injectable()
export class ReadPrivateNote {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly notes: PrivateNoteRepository,
    private readonly audit: AuditLog,
  ) {}

  /** For the coach of the session alone. Looking is written down, also when nothing was there yet. @throws NotFound */
  run(actor: PersonActor, sessionId: string): Promise<{ text: string; changedAt: Date | null }> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, sessionId);
      if (!canReadPrivateNotes(actor, session)) throw new NotFound('Session');
      const note = await this.notes.find(session.id);
      const subject = { subjectKind: 'coachingSession', subjectId: session.id };
      await this.audit.append({ ...subject, actorId: actor.personId, action: 'privateNote.read' });
      return { text: note?.text ?? '', changedAt: note?.changedAt ?? null };
    });
  }
}
