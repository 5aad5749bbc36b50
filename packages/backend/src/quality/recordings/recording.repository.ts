import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Recording } from './recording.entity.js';

/** What playing a recording needs; the waveform, which is the heavy part, stays where it is. */
export interface PlayableRecording {
  readonly id: string;
  readonly interactionId: string;
  readonly storageKey: string;
  readonly mediaType: string;
  readonly bytes: number;
}

const PLAYABLE = `SELECT id, interaction_id AS "interactionId", storage_key AS "storageKey", media_type AS "mediaType", bytes FROM recording`;

@Injectable()
export class RecordingRepository {
  constructor(private readonly database: Database) {}

  async add(recording: Omit<Recording, 'organisationId' | 'id' | 'createdAt'>): Promise<void> {
    await this.database
      .manager()
      .insert(Recording, { ...recording, organisationId: this.database.organisationId(), id: newId() });
  }

  findPlayable(id: string): Promise<PlayableRecording | null> {
    return this.onePlayable('id', id);
  }

  findPlayableOf(interactionId: string): Promise<PlayableRecording | null> {
    return this.onePlayable('interaction_id', interactionId);
  }

  private async onePlayable(column: 'id' | 'interaction_id', value: string): Promise<PlayableRecording | null> {
    const [row] = (await this.database
      .manager()
      .query(`${PLAYABLE} WHERE org_id = $1 AND ${column} = $2`, [this.database.organisationId(), value])) as PlayableRecording[];
    return row ?? null;
  }

  /** Those of the storage keys that belong to a recording, also of a parked interaction. */
  async listKnownKeys(keys: readonly string[]): Promise<string[]> {
    const rows = (await this.database.manager().query(
      `SELECT storage_key FROM recording WHERE org_id = $1 AND storage_key = ANY($2)
         UNION ALL SELECT storage_key FROM parked_interaction WHERE org_id = $1 AND storage_key = ANY($2)`,
      [this.database.organisationId(), keys],
    )) as { storage_key: string }[];
    return rows.map((row) => row.storage_key);
  }

  /** The packed waveforms of many recordings. */
  async listPeaks(ids: readonly string[]): Promise<{ id: string; channels: number; peaks: Buffer }[]> {
    return (await this.database
      .manager()
      .query('SELECT id, channels, peaks FROM recording WHERE org_id = $1 AND id = ANY($2)', [
        this.database.organisationId(),
        ids,
      ])) as { id: string; channels: number; peaks: Buffer }[];
  }
}
