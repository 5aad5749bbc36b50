import { ConfigError } from './config.js';

/** Why a process could not start, as a sentence that names the setting to change. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

interface Listening {
  readonly port: number;
  readonly host: string;
  /** The setting that moves the port. */
  readonly setting: string;
}

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code;

function sentenceForListening(error: unknown, { port, host, setting }: Listening): string | null {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `${setting}: port ${port} is taken by another program. Stop that program, or set ${setting} to another port.`;
    case 'EACCES':
      return `${setting}: this user may not open port ${port}. Set ${setting} to a port above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST: "${host}" is not an address of this machine. Use 127.0.0.1, or 0.0.0.0 for all of them.`;
    default:
      return null;
  }
}

/** Opens a port. @throws StartFailure that names the setting when the port or address cannot be had */
export async function listenOrExplain(where: Listening, listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (error) {
    const sentence = sentenceForListening(error, where);
    throw sentence === null ? error : new StartFailure(sentence, { cause: error });
  }
}

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

function sentenceForDatabase(error: unknown, url: URL): string | null {
  const [code, role, database] = [codeOf(error), decodeURIComponent(url.username), decodeURIComponent(url.pathname.slice(1))];
  const reason = error instanceof AggregateError ? String(codeOf(error)) : (error as Error).message;
  if (typeof code !== 'string') return null;
  if (NETWORK.has(code)) return `DATABASE_URL: no PostgreSQL answers at ${url.host} (${reason}). Does it run there?`;
  switch (code) {
    case '28P01':
    case '28000':
      return `DATABASE_URL: PostgreSQL at ${url.host} refuses the role "${role}" (${reason}). Are name and password right?`;
    case '3D000':
      return `DATABASE_URL: PostgreSQL at ${url.host} has no database "${database}".`;
    case '53300':
      return `DATABASE_URL: PostgreSQL at ${url.host} has no connection left (${reason}). Raise max_connections or lower DATABASE_POOL_SIZE.`;
    case '57P03':
      return `DATABASE_URL: PostgreSQL at ${url.host} is starting or stopping (${reason}). Start again in a moment.`;
    default:
      return null;
  }
}

/** Connects to the database. @throws StartFailure that says what is wrong with DATABASE_URL; never shows the password */
export async function connectOrExplain(databaseUrl: string, connect: () => Promise<unknown>): Promise<void> {
  try {
    await connect();
  } catch (error) {
    const sentence = sentenceForDatabase(error, new URL(databaseUrl));
    throw sentence === null ? error : new StartFailure(sentence, { cause: error });
  }
}

/** What a process prints when it cannot start: sentences for what a person can repair, the stack for a bug. */
export function wordsFor(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StartFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
