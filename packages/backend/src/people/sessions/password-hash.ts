import { hash, verify } from '@node-rs/argon2';

/** OWASP 2024: argon2id (2 in the library's enum), 19 MiB, two passes; about 11 ms on a small server. */
const OPTIONS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;

let running = 0;
const waiting: (() => void)[] = [];

/** Hashing is made to be heavy: more than a few at once would starve every other request. */
async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> => limited(() => hash(password, OPTIONS));

let decoy: Promise<string> | null = null;

/** True when the password fits. Without a stored hash it works just as long and says no, so that nobody can tell which accounts exist. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const fits = await limited(() => verify(against, password));
  return stored !== null && fits;
}
