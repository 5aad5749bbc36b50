import { isId } from '../../platform/database/new-id.js';
import { decodeCursor } from '../../platform/graphql/page.js';

/** A timestamptz as PostgreSQL writes it, microseconds included. */
export const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d)?$/;
/** A date, or what stands for "no date". */
export const DATE = /^(\d{4}-\d\d-\d\d|infinity)$/;

/** Where the page before ended; a cursor that cannot be ours starts at the beginning. */
export function cursorAfter(after: string | null | undefined, sortKey: RegExp): { sort: string; id: string } | null {
  const cursor = decodeCursor(after);
  return cursor && isId(cursor.id) && sortKey.test(cursor.sort) ? cursor : null;
}
