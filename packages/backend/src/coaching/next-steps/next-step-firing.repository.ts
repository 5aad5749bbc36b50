import { Injectable } from '@nestjs/common';
import type { Firing } from '@vakwerk/domain/coaching/next-steps/firing-ledger';
import { Database } from '../../platform/database/database.js';
import { isUuid, newId } from '../../platform/database/new-id.js';
import { type ActionOutcome, NextStepFiring } from './next-step-firing.entity.js';

const COLUMNS = `id, rule_id AS "ruleId", rule_version AS "ruleVersion", person_id AS "personId", occasion, subject_id AS "subjectId", evidence,
  through, held_at AS "heldAt", taken_at AS "takenAt", outcomes, undone_at AS "undoneAt", undone_by_id AS "undoneById"`;

@Injectable()
export class NextStepFiringRepository {
  constructor(private readonly database: Database) {}

  /** Everything a rule did or held back so far, as the domain reads it. */
  async listOf(ruleId: string): Promise<Firing[]> {
    return this.ask(
      `SELECT occasion AS key, person_id AS "personId", subject_id AS "subjectId", evidence, through, held_at AS "heldAt", taken_at AS "takenAt"
         FROM next_step_firing WHERE org_id = $1 AND rule_id = $2 ORDER BY coalesce(taken_at, held_at), id`,
      [ruleId],
    );
  }

  /** Keeps an occasion, or that one which was held back is taken now. @returns its id, or null when it was taken before */
  async keep(ruleId: string, ruleVersion: number, firing: Firing): Promise<string | null> {
    const { personId, key, subjectId, evidence, through, heldAt, takenAt } = firing;
    const [row] = await this.ask<{ id: string }>(
      `INSERT INTO next_step_firing (org_id, id, rule_id, rule_version, person_id, occasion, subject_id, evidence, through, held_at, taken_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT ON CONSTRAINT next_step_firing_once DO UPDATE SET rule_version = excluded.rule_version, evidence = excluded.evidence,
         through = excluded.through, taken_at = excluded.taken_at WHERE next_step_firing.taken_at IS NULL
       RETURNING id`,
      [newId(), ruleId, ruleVersion, personId, key, subjectId, evidence, through, heldAt, takenAt],
    );
    return row?.id ?? null;
  }

  async setOutcomes(id: string, outcomes: readonly ActionOutcome[]): Promise<void> {
    await this.ask('UPDATE next_step_firing SET outcomes = $3 WHERE org_id = $1 AND id = $2', [id, JSON.stringify(outcomes)]);
  }

  async setUndone(id: string, personId: string, at: Date): Promise<void> {
    const set = 'UPDATE next_step_firing SET undone_at = $3, undone_by_id = $4 WHERE org_id = $1 AND id = $2';
    await this.ask(set, [id, at, personId]);
  }

  async find(id: string): Promise<NextStepFiring | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return isUuid(id) ? this.database.manager().findOne(NextStepFiring, { where }) : null;
  }

  /** Held until the end of the transaction. */
  async lock(id: string): Promise<NextStepFiring | null> {
    const where = { organisationId: this.database.organisationId(), id };
    const lock = { mode: 'pessimistic_write' } as const;
    return isUuid(id) ? this.database.manager().findOne(NextStepFiring, { where, lock }) : null;
  }

  /** What was done for somebody that still waits for a coaching conversation; held until the end of the transaction. */
  waitingFor(personId: string): Promise<NextStepFiring[]> {
    return this.ask(
      `SELECT ${COLUMNS} FROM next_step_firing WHERE org_id = $1 AND person_id = $2 AND undone_at IS NULL
          AND outcomes @> '[{"outcome": "waiting"}]' ORDER BY taken_at, id FOR UPDATE`,
      [personId],
    );
  }

  private ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
