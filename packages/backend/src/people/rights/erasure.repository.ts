import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { PERSONAL_DATA } from '../../platform/personal-data/personal-data.module.js';
import type { PersonalDataOfSlice, PersonalTable } from '../../platform/personal-data/personal-table.js';
import { countStatement, erasureStatement, leftStatement } from '../../platform/personal-data/statements.js';

export interface LedgerEntry {
  readonly id: string;
  readonly personId: string;
  readonly erasedById: string | null;
  readonly erasedAt: Date;
}

/** What erasure does with one table: how many rows, and whether they go, lose their words, or stay as numbers. */
export interface ErasureOfTable {
  readonly table: string;
  readonly fate: 'goes' | 'emptied' | 'stays';
  readonly rows: number;
}

const fateOf = ({ erasure }: PersonalTable): ErasureOfTable['fate'] =>
  erasure === 'delete' ? 'goes' : erasure === 'keep' ? 'stays' : 'emptied';

@Injectable()
export class ErasureRepository {
  private readonly tables: readonly PersonalTable[];

  constructor(
    private readonly database: Database,
    @Inject(PERSONAL_DATA) private readonly all: readonly PersonalDataOfSlice[],
  ) {
    this.tables = all.flatMap(({ personal }) => personal);
  }

  /** A legal hold or an open dispute: this must be kept for now. */
  async isHeld(personId: string): Promise<boolean> {
    for (const { holds } of this.all) {
      if (!holds) continue;
      const [row] = await this.ask<{ held: boolean }>(`SELECT ${holds} AS held`, personId);
      if (row?.held) return true;
    }
    return false;
  }

  async count(personId: string): Promise<ErasureOfTable[]> {
    const counted: ErasureOfTable[] = [];
    for (const table of this.tables) {
      const [row] = await this.ask<{ count: number }>(countStatement(table), personId);
      counted.push({ table: table.table, fate: fateOf(table), rows: row?.count ?? 0 });
    }
    return counted;
  }

  /** Takes the person out of every table. Needs the entry in the ledger. Again changes nothing. */
  async erase(personId: string): Promise<void> {
    await this.ask('SELECT erase_by_ledger($1, $2)', personId);
    for (const table of this.tables) {
      if (table.before) await this.ask(table.before, personId);
      const statement = table.byLedger ? null : erasureStatement(table);
      if (statement) await this.ask(statement, personId);
    }
  }

  /** Tables in which something of the person is left that should have gone. Empty when erasure did its work. */
  async listLeft(personId: string): Promise<{ table: string; rows: number }[]> {
    const left: { table: string; rows: number }[] = [];
    for (const table of this.tables) {
      const statement = leftStatement(table);
      const [row] = statement ? await this.ask<{ count: number }>(statement, personId) : [];
      if (row && row.count > 0) left.push({ table: table.table, rows: row.count });
    }
    return left;
  }

  /** @returns false when the person is in the ledger already */
  async enter({
    personId,
    erasedById,
    erasedAt,
    id = newId(),
  }: Omit<LedgerEntry, 'id'> & { readonly id?: string }): Promise<boolean> {
    const rows = (await this.database.manager().query(
      `INSERT INTO erasure (org_id, id, person_id, erased_by_id, erased_at)
       SELECT $1, $2, $3, (SELECT p.id FROM person p WHERE p.org_id = $1 AND p.id = $4), $5 ON CONFLICT DO NOTHING RETURNING id`,
      [this.database.organisationId(), id, personId, erasedById, erasedAt],
    )) as unknown[];
    return rows.length > 0;
  }

  list(): Promise<LedgerEntry[]> {
    return this.database
      .manager()
      .query(
        `SELECT id, person_id AS "personId", erased_by_id AS "erasedById", erased_at AS "erasedAt" FROM erasure WHERE org_id = $1 ORDER BY erased_at, id`,
        [this.database.organisationId()],
      ) as Promise<LedgerEntry[]>;
  }

  private async ask<Row>(sql: string, personId: string): Promise<Row[]> {
    const values = [this.database.organisationId(), personId];
    return (await this.database.manager().query(sql, values)) as Row[];
  }
}
