import { type PersonalTable, rowsAbout } from './personal-table.js';

const quoted = (name: string): string => `"${name}"`;
const among = (names: readonly string[]): string => `ARRAY[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;
const whose = (table: PersonalTable): string => `t.org_id = $1 AND ${rowsAbout(table)}`;

/** The rows an export gives, as `row` (jsonb): no secrets, and of other people only that they were there. $1 organisation, $2 person. */
export function exportStatement(table: PersonalTable): string {
  const { others = [], withheld = [], instead = {}, shown } = table;
  const shownAs = {
    ...Object.fromEntries(
      others.map((column) => [
        column,
        `CASE WHEN t.${column} = $2 THEN 'you' WHEN t.${column} IS NOT NULL THEN 'somebody else' END`,
      ]),
    ),
    ...instead,
  };
  const added = Object.entries(shownAs).map(([column, sql]) => `'${column}', ${sql}`);
  const left = `to_jsonb(t) - ${among(['org_id', ...withheld])}`;
  const row = added.length === 0 ? left : `(${left}) || jsonb_build_object(${added.join(', ')})`;
  return `SELECT ${row} AS row FROM ${quoted(table.table)} t WHERE ${whose(table)}${shown ? ` AND ${shown}` : ''}`;
}

/** How many rows are about the person. */
export const countStatement = (table: PersonalTable): string =>
  `SELECT count(*)::int AS count FROM ${quoted(table.table)} t WHERE ${whose(table)}`;

/** What takes the person out of these rows; null when they stay as they are. */
export function erasureStatement(table: PersonalTable): string | null {
  const { erasure } = table;
  if (erasure === 'keep') return null;
  if (erasure === 'delete') return `DELETE FROM ${quoted(table.table)} t WHERE ${whose(table)}`;
  const changes = Object.entries(erasure).map(([column, sql]) => `${column} = ${sql}`);
  return `UPDATE ${quoted(table.table)} t SET ${changes.join(', ')} WHERE ${whose(table)}`;
}

/** Rows that erasure should have taken or changed and did not: 0 when it did its work. */
export function leftStatement(table: PersonalTable): string | null {
  const { erasure } = table;
  if (erasure === 'keep') return null;
  if (erasure === 'delete') return countStatement(table);
  const differs = Object.entries(erasure).map(([column, sql]) => `t.${column} IS DISTINCT FROM (${sql})`);
  return `${countStatement(table)} AND (${differs.join(' OR ')})`;
}

/** Rows of others in which the person did something: their ids where they have one, and in which part. */
export const deedsStatement = (table: string, columns: readonly string[]): string =>
  `SELECT to_jsonb(t)->>'id' AS id, array_remove(ARRAY[${columns.map((column) => `CASE WHEN t.${column} = $2 THEN '${column}' END`).join(', ')}], NULL) AS part
     FROM ${quoted(table)} t WHERE t.org_id = $1 AND (${columns.map((column) => `t.${column} = $2`).join(' OR ')})`;
