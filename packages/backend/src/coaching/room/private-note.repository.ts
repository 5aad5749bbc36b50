import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { PrivateNote } from './private-note.entity.js';

@Injectable()
export class PrivateNoteRepository {
  constructor(private readonly database: Database) {}

  find(sessionId: string): Promise<PrivateNote | null> {
    return this.database.manager().findOne(PrivateNote, { where: { organisationId: this.database.organisationId(), sessionId } });
  }

  async keep({
    sessionId,
    coachId,
    text,
    changedAt,
  }: {
    sessionId: string;
    coachId: string;
    text: string;
    changedAt: Date;
  }): Promise<void> {
    await this.database.manager().query(
      `INSERT INTO private_note (org_id, id, session_id, coach_id, text, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT private_note_of_session DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at`,
      [this.database.organisationId(), newId(), sessionId, coachId, text, changedAt],
    );
  }
}
