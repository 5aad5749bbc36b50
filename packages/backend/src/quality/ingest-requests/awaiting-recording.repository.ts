import { Injectable } from '@nestjs/common';
import type { Span } from '@vakwerk/domain/quality/transcripts/paused-spans';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { ParkedInteraction } from '../parked-interactions/parked-interaction.entity.js';
import type { Recording } from '../recordings/recording.entity.js';
import { RecordingRepository } from '../recordings/recording.repository.js';

/** An interaction, parked or not, as seen by a recording that comes after it. */
export interface Awaiting {
  readonly id: string;
  readonly parked: boolean;
  readonly pausedSpans: readonly Span[];
  readonly recordingSha256: string | null;
}

type Sound = Omit<Recording, 'organisationId' | 'id' | 'createdAt' | 'interactionId'>;

@Injectable()
export class AwaitingRecordingRepository {
  constructor(
    private readonly database: Database,
    private readonly recordings: RecordingRepository,
  ) {}

  /** Sound that was removed when its time had come does not come back. @param hold keeps others from changing it until the transaction ends */
  async find(id: string, hold: boolean): Promise<Awaiting | null> {
    if (!isId(id)) return null;
    const lock = hold ? 'FOR UPDATE OF i' : '';
    const values = [this.database.organisationId(), id];
    const [row] = (await this.database.manager().query(
      `SELECT i.id, false AS parked, i.paused_spans AS "pausedSpans", r.sha256 AS "recordingSha256"
         FROM interaction i LEFT JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
        WHERE i.org_id = $1 AND i.id = $2 AND i.audio_removed_at IS NULL ${lock}`,
      values,
    )) as Awaiting[];
    if (row) return row;
    const [parked] = (await this.database.manager().query(
      `SELECT i.id, true AS parked, i.paused_spans AS "pausedSpans", i.recording_sha256 AS "recordingSha256"
         FROM parked_interaction i WHERE i.org_id = $1 AND i.id = $2 AND i.state = 'waiting' ${lock}`,
      values,
    )) as Awaiting[];
    return parked ?? null;
  }

  async attach({ id, parked }: Awaiting, sound: Sound): Promise<void> {
    const { durationSeconds } = sound;
    if (!parked) {
      await this.recordings.add({ ...sound, interactionId: id });
      await this.database
        .manager()
        .query('UPDATE interaction SET duration_seconds = $3 WHERE org_id = $1 AND id = $2', [
          this.database.organisationId(),
          id,
          Math.round(durationSeconds),
        ]);
      return;
    }
    const { peaks, storageKey, sha256, ...recording } = sound;
    await this.database
      .manager()
      .update(
        ParkedInteraction,
        { organisationId: this.database.organisationId(), id },
        { recording, peaks, storageKey, recordingSha256: sha256, durationSeconds: Math.round(durationSeconds) },
      );
  }
}
