import { createHash } from 'node:crypto';

/** An entry as it is chained: everything that is kept of it. */
export interface ChainedEntry {
  readonly organisationId: string;
  readonly sequence: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly details: unknown;
}

const MOST_ORDERS = 5_040;

/** JSON that comes out the same whatever the order of the keys: PostgreSQL keeps none. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value).flatMap(([key, each]) =>
    each === undefined ? [] : [`${JSON.stringify(key)}:${canonicalJson(each)}`],
  );
  return `{${parts.sort().join(',')}}`;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The link of an entry to the one before it. `previous` is the hash of that one, '' for the first. */
export function linkHash(previous: string, entry: ChainedEntry): string {
  const { organisationId, sequence, at, actorId, action, subjectKind, subjectId, details } = entry;
  const rest = [actorId, action, subjectKind, subjectId].map((each) => JSON.stringify(each)).join(',');
  return sha256(`2\n${previous}\n${organisationId}\n${sequence}\n${at.toISOString()}\n${rest}\n${canonicalJson(details)}`);
}

/**
 * Links were once made without the moment, over the details in the order they were written in. That order is lost, so each is
 * tried: what was kept then can still be checked, but for its moment.
 */
function olderLinks(previous: string, entry: ChainedEntry): Iterable<string> {
  const { organisationId, sequence, actorId, action, subjectKind, subjectId, details } = entry;
  const head = [previous, organisationId, sequence, actorId, action, subjectKind, subjectId].join('\n');
  return (function* () {
    let tried = 0;
    for (const text of writtenOrders(details)) {
      tried += 1;
      if (tried > MOST_ORDERS) return;
      yield sha256(`${head}\n${text}`);
    }
  })();
}

/** Every JSON text of the value that differs only in the order of keys. */
function* writtenOrders(value: unknown): Generator<string> {
  if (value === null || typeof value !== 'object') {
    yield JSON.stringify(value) ?? 'null';
    return;
  }
  if (Array.isArray(value)) {
    for (const parts of combinations(value.map((each) => () => writtenOrders(each)))) yield `[${parts.join(',')}]`;
    return;
  }
  for (const order of permutations(Object.entries(value))) {
    const makers = order.map(
      ([key, each]) =>
        function* () {
          for (const text of writtenOrders(each)) yield `${JSON.stringify(key)}:${text}`;
        },
    );
    for (const parts of combinations(makers)) yield `{${parts.join(',')}}`;
  }
}

function* combinations(makers: readonly (() => Iterable<string>)[]): Generator<string[]> {
  const [first, ...rest] = makers;
  if (!first) {
    yield [];
    return;
  }
  for (const text of first()) for (const others of combinations(rest)) yield [text, ...others];
}

function* permutations<Item>(items: readonly Item[]): Generator<Item[]> {
  if (items.length === 0) yield [];
  for (const [index, item] of items.entries())
    for (const others of permutations(items.filter((_, other) => other !== index))) yield [item, ...others];
}

/** True when the entry is what it was when its link was made. */
export function linkHolds(previous: string, entry: ChainedEntry, hash: string): boolean {
  if (linkHash(previous, entry) === hash) return true;
  for (const older of olderLinks(previous, entry)) if (older === hash) return true;
  return false;
}
