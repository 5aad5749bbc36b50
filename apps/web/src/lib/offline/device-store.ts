import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** One named box in the browser's own database. */
export interface DeviceStore {
  get<Value>(key: string): Promise<Value | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  values<Value>(): Promise<Value[]>;
  clear(): Promise<void>;
}

/** A browser may refuse its database (private windows, a full disk): then nothing is kept, and everything else works. */
export function deviceStore(name: string): DeviceStore {
  let store: UseStore | null = null;
  const open = () => {
    store ??= createStore(`vakwerk-${name}`, name);
    return store;
  };
  const orElse = async <Value>(work: () => Promise<Value>, nothing: Value): Promise<Value> => {
    try {
      return await work();
    } catch {
      return nothing;
    }
  };
  return {
    get: <Value>(key: string) => orElse(() => get<Value>(key, open()), undefined),
    set: (key, value) => orElse(() => set(key, value, open()), undefined),
    remove: (key) => orElse(() => del(key, open()), undefined),
    values: <Value>() => orElse(async () => (await entries<string, Value>(open())).map(([, value]) => value), []),
    clear: () => orElse(() => clear(open()), undefined),
  };
}
