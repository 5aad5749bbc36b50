/** A page never holds more than this, whatever a client asks. */
export const PAGE_SIZE_MAX = 100;
export const PAGE_SIZE_DEFAULT = 25;

export const clampPageSize = (first: number | null | undefined): number =>
  Math.min(PAGE_SIZE_MAX, Math.max(1, Math.trunc(first ?? PAGE_SIZE_DEFAULT)));

/** An opaque position in a list sorted by (sort value, id). */
export const encodeCursor = (sort: string, id: string): string => Buffer.from(JSON.stringify([sort, id])).toString('base64url');

/** @returns null for anything that is not a cursor of ours */
export function decodeCursor(cursor: string | null | undefined): { sort: string; id: string } | null {
  if (!cursor) return null;
  try {
    const [sort, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    return typeof sort === 'string' && typeof id === 'string' ? { sort, id } : null;
  } catch {
    return null;
  }
}
