import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What this installation made up for itself and must remember. */
export interface LocalState {
  readonly signingSecret: string;
  /** Opens the first-run page of an empty installation. */
  readonly firstRunToken: string;
  /** True once the demo was seeded here: only then may `demo reset` empty the database. */
  readonly demo: boolean;
  /** The database whose demo was begun and not finished: what is in it is half a demo and nobody's work. */
  readonly demoBegunIn?: string | undefined;
}

const fileIn = (folder: string) => join(folder, 'state.json');

export async function writeLocalState(folder: string, state: LocalState): Promise<void> {
  const fresh = `${fileIn(folder)}.new`;
  await writeFile(fresh, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, fileIn(folder));
}

/** Reads the state; makes it at the first start. */
export async function readLocalState(folder: string): Promise<LocalState> {
  const text = await readFile(fileIn(folder), 'utf8').catch(() => null);
  if (text !== null) return JSON.parse(text) as LocalState;
  const state = {
    signingSecret: randomBytes(32).toString('base64url'),
    firstRunToken: randomBytes(18).toString('base64url'),
    demo: false,
  };
  await writeLocalState(folder, state);
  return state;
}
