import { Injectable } from '@nestjs/common';
import type { RetentionClass } from '@vakwerk/domain/quality/interactions/retention-due';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { DeletionRecord } from './deletion-record.entity.js';
import { KEPT, LEGAL_HOLD, OPEN_DISPUTE } from './kept-items.js';
import type { PendingDeletion } from './pending-deletion.entity.js';

export type Pending = Readonly<Omit<PendingDeletion, 'organisationId'>>;
export type Proof = Readonly<Omit<DeletionRecord, 'organisationId'>>;

interface Removal {
  readonly id: string;
  readonly interactionId: string;
  readonly dueAt: Date;
}
interface Moment {
  readonly now: Date;
  readonly jobId: string;
}

/** Takes rows away for good, each with its proof. What is called here was decided before; only a hold is looked at again. */
@Injectable()
export class DeletionRepository {
  constructor(private readonly database: Database) {}

  /** Holds the interaction and its evaluations until the transaction ends. @returns false when a hold or dispute came in between */
  async mayStillGo({ interactionId }: Pick<Removal, 'interactionId'>): Promise<boolean> {
    const values = [this.database.organisationId(), interactionId];
    await this.ask('SELECT id FROM interaction WHERE org_id = $1 AND id = $2 FOR UPDATE', values);
    await this.ask('SELECT id FROM evaluation WHERE org_id = $1 AND interaction_id = $2 ORDER BY id FOR UPDATE', values);
    // A statement of its own: it must see what was committed while we waited for the rows.
    const [row] = await this.ask<{ held: boolean }>(
      `SELECT ${LEGAL_HOLD} OR ${OPEN_DISPUTE} AS held FROM interaction i WHERE i.org_id = $1 AND i.id = $2`,
      values,
    );
    return row?.held === false;
  }

  /** From here on nobody hears it: the row with its waveform is gone, and the file is on the list of what must go. */
  async markAudio({ id, interactionId, dueAt }: Removal, { now, jobId }: Moment): Promise<Pending | null> {
    const [pending] = await this.ask<Pending>(
      `WITH gone AS (DELETE FROM recording WHERE org_id = $1 AND id = $2 RETURNING id, interaction_id, storage_key, sha256, bytes)
       INSERT INTO pending_deletion (org_id, id, interaction_id, storage_key, object_sha256, bytes, due_at, marked_at, job_id)
       SELECT $1, id, interaction_id, storage_key, sha256, bytes, $3, $4, $5 FROM gone
       RETURNING id, interaction_id AS "interactionId", storage_key AS "storageKey", object_sha256 AS "objectSha256", bytes,
                 due_at AS "dueAt", marked_at AS "markedAt", job_id AS "jobId"`,
      [this.database.organisationId(), id, dueAt, now, jobId],
    );
    if (pending) await this.tell('audio_removed_at', interactionId, now);
    return pending ?? null;
  }

  listPending(): Promise<Pending[]> {
    return this.ask<Pending>(
      `SELECT id, interaction_id AS "interactionId", storage_key AS "storageKey", object_sha256 AS "objectSha256", bytes,
              due_at AS "dueAt", marked_at AS "markedAt", job_id AS "jobId" FROM pending_deletion WHERE org_id = $1 ORDER BY marked_at, id`,
      [this.database.organisationId()],
    );
  }

  /** The file is gone: the proof takes the place of what was on the list. */
  async proveAudio({ id, interactionId, objectSha256, bytes, dueAt }: Pending, { now, jobId }: Moment): Promise<void> {
    const gone = { class: 'audio', subjectId: id, interactionId, objectSha256, bytes, dueAt } as const;
    await this.add({ ...gone, id: newId(), deletedAt: now, jobId });
    await this.ask('DELETE FROM pending_deletion WHERE org_id = $1 AND id = $2', [this.database.organisationId(), id]);
  }

  /** Words and evaluations live in the database alone: gone and proven at once. @returns false when it was gone already */
  async removeRow(name: 'transcript' | 'evaluation', { id, interactionId, dueAt }: Removal, moment: Moment): Promise<boolean> {
    const text = name === 'transcript' ? 'k.turns::text' : 'to_jsonb(k)::text';
    const organisationId = this.database.organisationId();
    const [row] = await this.ask<{ sha256: string; bytes: number }>(
      `SELECT encode(sha256(convert_to(${text}, 'UTF8')), 'hex') AS sha256, octet_length(${text}) AS bytes
         FROM ${KEPT[name].table} k WHERE k.org_id = $1 AND k.id = $2 FOR UPDATE`,
      [organisationId, id],
    );
    if (!row) return false;
    const gone = { class: name, subjectId: id, interactionId, objectSha256: row.sha256, bytes: row.bytes, dueAt };
    await this.add({ ...gone, id: newId(), deletedAt: moment.now, jobId: moment.jobId });
    if (name === 'evaluation') await this.ask('SELECT remove_evaluation($1, $2)', [organisationId, id]);
    else {
      await this.ask('DELETE FROM transcript WHERE org_id = $1 AND id = $2', [organisationId, id]);
      await this.tell('transcript_removed_at', interactionId, moment.now);
    }
    return true;
  }

  /** Newest first. `after`: the last proof of the page before. */
  listProofs(
    name: RetentionClass | null,
    after: { sort: string; id: string } | null,
    limit: number,
  ): Promise<(Proof & { sortKey: string })[]> {
    return this.ask(
      `SELECT id, class, subject_id AS "subjectId", interaction_id AS "interactionId", object_sha256 AS "objectSha256", bytes, due_at AS "dueAt",
              deleted_at AS "deletedAt", deleted_at::text AS "sortKey", job_id AS "jobId"
         FROM deletion_record WHERE org_id = $1 AND ($2::text IS NULL OR class = $2)
          AND ($3::text IS NULL OR (deleted_at, id) < ($3::timestamptz, $4::uuid)) ORDER BY deleted_at DESC, id DESC LIMIT $5`,
      [this.database.organisationId(), name, after?.sort ?? null, after?.id ?? null, limit],
    );
  }

  private async add(proof: Proof): Promise<void> {
    await this.ask(
      `INSERT INTO deletion_record (org_id, id, class, subject_id, interaction_id, object_sha256, bytes, due_at, deleted_at, job_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT deletion_record_once DO NOTHING`,
      [
        this.database.organisationId(),
        proof.id,
        proof.class,
        proof.subjectId,
        proof.interactionId,
        proof.objectSha256,
        proof.bytes,
        proof.dueAt,
        proof.deletedAt,
        proof.jobId,
      ],
    );
  }

  private async tell(column: 'audio_removed_at' | 'transcript_removed_at', interactionId: string, now: Date): Promise<void> {
    await this.ask(`UPDATE interaction SET ${column} = $3 WHERE org_id = $1 AND id = $2`, [
      this.database.organisationId(),
      interactionId,
      now,
    ]);
  }

  private async ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    const answer = (await this.database.manager().query(sql, [...values])) as Row[] | [Row[], number];
    // TypeORM answers UPDATE and DELETE with [rows, count].
    return Array.isArray(answer[0]) ? (answer[0] as Row[]) : (answer as Row[]);
  }
}
