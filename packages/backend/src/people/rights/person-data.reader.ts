import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PERSONAL_DATA } from '../../platform/personal-data/personal-data.module.js';
import type { PersonalDataOfSlice } from '../../platform/personal-data/personal-table.js';
import { deedsStatement, exportStatement } from '../../platform/personal-data/statements.js';

/** Where something is, so that it can be read when its turn comes. */
export interface PartOfPerson {
  readonly slice: string;
  readonly table: string;
  readonly kind: 'about' | 'deeds';
  /** The columns in which the person did something; for `deeds`. */
  readonly columns: readonly string[];
}

/** Reads what the slices say about a person, one table at a time. */
@Injectable()
export class PersonDataReader {
  constructor(
    private readonly database: Database,
    @Inject(PERSONAL_DATA) private readonly all: readonly PersonalDataOfSlice[],
  ) {}

  /** What is about the person first, then what they did for others: made, scored, listened to. */
  list(): PartOfPerson[] {
    const about = this.all.flatMap(({ slice, personal }) =>
      personal.map(({ table }) => ({ slice, table, kind: 'about', columns: [] }) as const),
    );
    const deeds = this.all.flatMap(({ slice, personal, made }) => [
      ...personal.flatMap(({ table, others = [] }) =>
        others.length > 0 ? [{ slice, table, kind: 'deeds', columns: others } as const] : [],
      ),
      ...Object.entries(made).map(([table, columns]) => ({ slice, table, kind: 'deeds', columns }) as const),
    ]);
    return [...about, ...deeds];
  }

  async read({ table, kind, columns }: PartOfPerson, personId: string): Promise<unknown[]> {
    const values = [this.database.organisationId(), personId];
    if (kind === 'deeds') return (await this.database.manager().query(deedsStatement(table, columns), values)) as unknown[];
    const known = this.all.flatMap(({ personal }) => personal).find((each) => each.table === table);
    if (!known) return [];
    const rows = (await this.database.manager().query(exportStatement(known), values)) as { row: unknown }[];
    return rows.map(({ row }) => row);
  }
}
