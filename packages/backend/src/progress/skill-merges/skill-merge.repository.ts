import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { SkillMerge } from './skill-merge.entity.js';

const COLUMNS = `person_id, source, ratio, week_starts_on, occurred_at, evidence_kind, evidence_id, evidence_part, interaction_id, subject, visible_from`;

/**
 * Evidence is never changed: what was of the old skill is superseded, and comes again for the new one. Where the same answer counted
 * for both already, it counts once.
 */
const MOVE = `
  WITH moved AS (
    UPDATE observation SET superseded_at = clock_timestamp(), skill_merge_id = $4
     WHERE org_id = $1 AND skill_id = $2 AND superseded_at IS NULL RETURNING *),
  copied AS (
    INSERT INTO observation (org_id, id, skill_id, skill_merge_id, ${COLUMNS})
    SELECT $1, gen_random_uuid(), $3, $4, ${COLUMNS} FROM moved m
     WHERE NOT EXISTS (SELECT 1 FROM observation o WHERE o.org_id = $1 AND o.skill_id = $3 AND o.superseded_at IS NULL
             AND (o.evidence_kind, o.evidence_id, o.evidence_part) = (m.evidence_kind, m.evidence_id, m.evidence_part)))
  SELECT count(*)::int AS moved FROM moved`;

const DROP_COPIES = `UPDATE observation SET superseded_at = clock_timestamp()
   WHERE org_id = $1 AND skill_merge_id = $2 AND skill_id = $3 AND superseded_at IS NULL`;
const RESTORE = `UPDATE observation SET superseded_at = NULL, skill_merge_id = NULL WHERE org_id = $1 AND skill_merge_id = $2 AND skill_id = $3`;

/** Something was said about the new skill since, or about what moved: the old skill alone would no longer be what it was. */
const CHANGED_SINCE = `
  SELECT EXISTS (SELECT 1 FROM observation WHERE org_id = $1 AND skill_merge_id = $2 AND skill_id = $3 AND superseded_at IS NOT NULL)
      OR EXISTS (SELECT 1 FROM observation WHERE org_id = $1 AND skill_id = $3 AND recorded_at > $4 AND skill_merge_id IS DISTINCT FROM $2) AS changed`;

@Injectable()
export class SkillMergeRepository {
  constructor(private readonly database: Database) {}

  async save(merge: SkillMerge): Promise<void> {
    await this.database.manager().save(SkillMerge, merge, { reload: false });
  }

  findForChange(id: string): Promise<SkillMerge | null> {
    return this.database.manager().findOne(SkillMerge, {
      where: { organisationId: this.database.organisationId(), id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** By the clock that dates evidence, so that what came since can be told. */
  async now(): Promise<Date> {
    const [row] = (await this.database.manager().query('SELECT clock_timestamp() AS now')) as { now: Date }[];
    return row?.now ?? new Date();
  }

  /** @returns how many observations moved */
  async moveEvidence({ fromSkillId, intoSkillId, id }: SkillMerge): Promise<number> {
    const [row] = await this.ask<{ moved: number }>(MOVE, [fromSkillId, intoSkillId, id]);
    return row?.moved ?? 0;
  }

  async takeEvidenceBack({ fromSkillId, intoSkillId, id }: SkillMerge): Promise<void> {
    await this.ask(DROP_COPIES, [id, intoSkillId]);
    await this.ask(RESTORE, [id, fromSkillId]);
  }

  async changedSince({ intoSkillId, id, mergedAt }: SkillMerge): Promise<boolean> {
    const [row] = await this.ask<{ changed: boolean }>(CHANGED_SINCE, [id, intoSkillId, mergedAt]);
    return row?.changed ?? true;
  }

  private ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
