import DataLoader from 'dataloader';
import { requestScope } from '../database/scope.js';

const loaders = new WeakMap<object, Map<string, DataLoader<string, unknown>>>();

/**
 * A DataLoader that lives as long as the request. One that outlived it would hand one organisation's rows to another.
 * @param batch gets the keys of one tick; answers in the same order, null where there is nothing
 */
export function requestLoader<Value>(
  name: string,
  batch: (keys: readonly string[]) => Promise<readonly (Value | null)[]>,
): DataLoader<string, Value | null> {
  const scope = requestScope.getStore();
  if (!scope) throw new Error('A loader lives inside a request.');
  const mine = loaders.get(scope) ?? new Map<string, DataLoader<string, unknown>>();
  loaders.set(scope, mine);
  const found = mine.get(name) as DataLoader<string, Value | null> | undefined;
  if (found) return found;
  const made = new DataLoader<string, Value | null>(batch);
  mine.set(name, made as DataLoader<string, unknown>);
  return made;
}

/** Puts rows in the order of the keys that were asked for. */
export function inOrder<Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
