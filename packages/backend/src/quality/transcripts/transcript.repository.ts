import { Injectable } from '@nestjs/common';
import type { TranscriptTurn } from '@vakwerk/domain/quality/transcripts/transcript';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

export interface StoredTranscript {
  readonly interactionId: string;
  readonly language: 'nl' | 'en';
  readonly turns: readonly TranscriptTurn[];
}

@Injectable()
export class TranscriptRepository {
  constructor(private readonly database: Database) {}

  async add({ interactionId, language, turns }: StoredTranscript): Promise<void> {
    await this.database
      .manager()
      .query('INSERT INTO transcript (org_id, id, interaction_id, language, turns) VALUES ($1, $2, $3, $4, $5)', [
        this.database.organisationId(),
        newId(),
        interactionId,
        language,
        JSON.stringify(turns),
      ]);
  }

  async listOf(interactionIds: readonly string[]): Promise<StoredTranscript[]> {
    return (await this.database
      .manager()
      .query(
        'SELECT interaction_id AS "interactionId", language, turns FROM transcript WHERE org_id = $1 AND interaction_id = ANY($2)',
        [this.database.organisationId(), interactionIds],
      )) as StoredTranscript[];
  }
}
