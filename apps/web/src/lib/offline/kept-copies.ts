import { deviceStore } from './device-store';

/** What of the last answers is kept for a moment without a connection: little, of one person, for a day. */
const copies = deviceStore('copies');
const KEPT_MS = 24 * 3_600_000;

interface Copy {
  readonly of: string;
  readonly at: number;
  readonly data: unknown;
}

/** Keeps the newest answer of this name, over the one before. @param of which one it is, when there are several of a name */
export const keepCopy = (name: string, data: unknown, of = ''): Promise<void> =>
  copies.set(name, { of, at: Date.now(), data } satisfies Copy);

export async function readCopy<Data>(name: string, of = ''): Promise<Data | null> {
  const copy = await copies.get<Copy>(name);
  return copy && copy.of === of && Date.now() - copy.at < KEPT_MS ? (copy.data as Data) : null;
}

/** Changes what is kept of this name, for what the server has heard since; does nothing when there is nothing. */
export async function changeCopy<Data>(name: string, change: (data: Data) => Data): Promise<void> {
  const copy = await copies.get<Copy>(name);
  if (copy) await copies.set(name, { ...copy, data: change(copy.data as Data) } satisfies Copy);
}

/** Keeps who is signed in. What was kept is of one person: of nobody, or of somebody else, it goes. */
export async function keepViewer(viewer: { readonly person: { readonly id: string } } | null): Promise<void> {
  const before = await readCopy<typeof viewer>('viewer');
  if (before?.person.id !== viewer?.person.id) await forgetCopies();
  await keepCopy('viewer', viewer);
}

export const forgetCopies = (): Promise<void> => copies.clear();
