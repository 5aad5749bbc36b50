import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { StoredDraft } from './evaluation-draft.js';

/** Notes and fragments that stay are updated, the rest goes; all with the version check, so nothing can come in between. */
const SAVE = `WITH saved AS (
    UPDATE evaluation SET answers = $4, strength = $5, tip = $6, highlight_fragment_id = $7, scoring_seconds = greatest(scoring_seconds, $8), version = version + 1
     WHERE org_id = $1 AND id = $2 AND version = $3 AND state = 'draft' RETURNING org_id, id, version),
  notes AS (
    INSERT INTO evaluation_note (org_id, evaluation_id, criterion_index, text)
    SELECT s.org_id, s.id, n.place, n.text FROM saved s, unnest($9::smallint[], $10::text[]) AS n(place, text)
    ON CONFLICT (org_id, evaluation_id, criterion_index) DO UPDATE SET text = excluded.text),
  notes_gone AS (
    DELETE FROM evaluation_note n USING saved s WHERE n.org_id = s.org_id AND n.evaluation_id = s.id AND n.criterion_index <> ALL($9::smallint[])),
  fragments AS (
    INSERT INTO evaluation_fragment (org_id, id, evaluation_id, criterion_index, start_ms, end_ms, note, number)
    SELECT s.org_id, f.id, s.id, f.place, f.start_ms, f.end_ms, f.note, f.number
      FROM saved s, unnest($11::uuid[], $12::smallint[], $13::integer[], $14::integer[], $15::text[], $16::smallint[]) AS f(id, place, start_ms, end_ms, note, number)
    ON CONFLICT (org_id, id) DO UPDATE SET criterion_index = excluded.criterion_index, start_ms = excluded.start_ms, end_ms = excluded.end_ms,
      note = excluded.note, number = excluded.number WHERE evaluation_fragment.evaluation_id = excluded.evaluation_id
    RETURNING id),
  fragments_gone AS (
    DELETE FROM evaluation_fragment f USING saved s WHERE f.org_id = s.org_id AND f.evaluation_id = s.id AND f.id <> ALL($11::uuid[]))
  SELECT version, clock_timestamp() AS "savedAt", (SELECT count(*)::integer FROM fragments) AS "fragmentCount" FROM saved`;

export interface SavedDraft {
  readonly version: number;
  readonly savedAt: Date;
  /** Lower than what was sent when a fragment id belongs to another evaluation. */
  readonly fragmentCount: number;
}

@Injectable()
export class DraftRepository {
  constructor(private readonly database: Database) {}

  /** Replaces the whole draft in one statement. @returns null when it is at another version or no draft any more */
  async save({ evaluationId, expectedVersion, notes, fragments, ...draft }: StoredDraft): Promise<SavedDraft | null> {
    const [row] = (await this.database
      .manager()
      .query(SAVE, [
        this.database.organisationId(),
        evaluationId,
        expectedVersion,
        draft.answers,
        draft.strength,
        draft.tip,
        draft.highlightFragmentId,
        draft.scoringSeconds,
        [...notes.keys()],
        [...notes.values()],
        fragments.map((f) => f.id),
        fragments.map((f) => f.criterionIndex),
        fragments.map((f) => f.startMs),
        fragments.map((f) => f.endMs),
        fragments.map((f) => f.note),
        fragments.map((f) => f.number),
      ])) as SavedDraft[];
    return row ?? null;
  }
}
