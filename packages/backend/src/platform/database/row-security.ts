import type { QueryRunner } from 'typeorm';

interface TenantTable {
  readonly table: string;
  /** Rights of app_user; append-only tables leave out UPDATE and DELETE. */
  readonly rights?: string;
  /** Condition under which a row may be *read* without its organisation being set, e.g. by who holds its secret. */
  readonly alsoReadable?: string;
  /** The product's own work across organisations (relay, sweep) may read and change it. */
  readonly system?: boolean;
}

/** The condition of the product's own work across organisations. */
export const SYSTEM_SCOPE = `(SELECT current_setting('app.scope', true)) = 'system'`;

/**
 * Row-level security for a table with `org_id`, forced on its owner too. `nullif`: after any transaction the setting is '' and
 * not NULL. The sub-select makes PostgreSQL evaluate it once per statement instead of once per row.
 */
export async function secureTenantTable(db: QueryRunner, { table, rights, alsoReadable, system }: TenantTable): Promise<void> {
  const own = `org_id = (SELECT nullif(current_setting('app.org_id', true), '')::uuid)${system ? ` OR ${SYSTEM_SCOPE}` : ''}`;
  await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await db.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  await db.query(`CREATE POLICY tenant ON ${table} USING (${own}) WITH CHECK (${own})`);
  if (alsoReadable) await db.query(`CREATE POLICY secret ON ${table} FOR SELECT USING (${alsoReadable})`);
  await db.query(`GRANT ${rights ?? 'SELECT, INSERT, UPDATE, DELETE'} ON ${table} TO app_user`);
}
