import { isIP } from 'node:net';
import { contentOriginProblem } from '@vakwerk/domain/shared/site';
import { z } from 'zod';
import { parseStorageUrl } from '../files/storage-url.js';

const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const url = (protocols: string[]) =>
  z.string().refine((v) => URL.canParse(v) && protocols.includes(new URL(v).protocol), {
    error: `must be a URL starting with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** An address, a range such as 10.0.0.0/8, or one of the names. A range without bits would trust the whole internet. */
function isProxy(text: string): boolean {
  if (NAMED_RANGES.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (family === 4 ? 32 : 128));
}

const proxies = z
  .string()
  .default('loopback')
  .refine((text) => text.split(',').every((part) => isProxy(part.trim())), {
    error: 'must be addresses, ranges (10.0.0.0/8) or loopback, linklocal, uniquelocal, with commas between them',
  });
const portNumber = { error: 'must be a port number, 1 to 65535' };
const port = z.coerce.number(portNumber).int(portNumber).min(1, portNumber).max(65_535, portNumber);

/** A bucket or secret that is missing is found here, not at the first recording. */
const storage = url(['file:', 's3:']).superRefine((text, context) => {
  if (!URL.canParse(text)) return;
  try {
    parseStorageUrl(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message.replace(/^STORAGE_URL: /, '') });
  }
});

/**
 * Every setting of the api and worker processes. The description is what `.env.example` and the README print;
 * `process.env` is read here and nowhere else.
 */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('development')
    .describe('production: persisted documents only, no introspection, secure cookies'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).describe('PostgreSQL as the unprivileged role app_user'),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(10).describe('connections this process may hold'),
  REDIS_URL: url(['redis:', 'rediss:'])
    .optional()
    .describe('run BullMQ on Redis (append-only file on, maxmemory-policy noeviction); empty: BullMQ on PostgreSQL'),
  SMTP_URL: url(['smtp:', 'smtps:']).optional().describe('mail server, e.g. smtp://user:secret@mail.example.org:587'),
  MAIL_FROM: z.string().min(3).default('Vakwerk <noreply@vakwerk.localhost>').describe('sender of every mail'),
  STORAGE_URL: storage.describe(
    'recordings and files: file:///folder or s3://key:secret@host:port/bucket?region=eu-west-1&ssl=true',
  ),
  APP_ORIGIN: url(['http:', 'https:'])
    .default('http://localhost:4300')
    .describe('where people open Vakwerk; used in mails and for the origin check'),
  CONTENT_ORIGIN: url(['http:', 'https:'])
    .default('http://127.0.0.1:4306')
    .describe(
      'where packages made elsewhere (SCORM) are shown: another site than APP_ORIGIN, so that they reach no cookie of ours',
    ),
  SIGNING_SECRET: z.string().min(32, 'must have at least 32 characters').describe('at least 32 characters; signs playback links'),
  HOST: z.string().default('127.0.0.1').describe('address to listen on'),
  TRUSTED_PROXIES: proxies.describe(
    'proxies in front of this process whose X-Forwarded-For is believed: addresses, ranges, loopback, uniquelocal; commas between',
  ),
  JOB_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(8)
    .describe('jobs of one queue that the worker does at the same time'),
  PORT: port.default(4301).describe('port of the api'),
  WORKER_PORT: port.default(4302).describe('port of the worker health check'),
  PERSISTED_DOCUMENTS: z
    .string()
    .optional()
    .describe('file with the web client’s queries by hash; in production only these are answered'),
  DEMO: flag.default(false).describe('true: one-click demo accounts on the sign-in page; never with real people'),
  FIRST_RUN_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('one-time token that opens the first-run page of an empty installation'),
  ERASURE_LEDGER: z
    .string()
    .optional()
    .describe('folder beside the backups in which the worker writes that somebody was erased, so that a restore repeats it'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'must have at least 16 characters')
    .optional()
    .describe('who shows it as a bearer token may read /metrics of api and worker; empty: only from this machine'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('lowest level that is logged'),
});
export type Config = z.infer<typeof configSchema>;

/** Raised once with every wrong setting, so that nobody repairs them one by one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the environment. Empty strings count as not set. @throws ConfigError naming all wrong settings at once */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== undefined && v !== ''));
  const parsed = configSchema.safeParse(given);
  if (parsed.success) {
    const problem = contentOriginProblem(parsed.data.CONTENT_ORIGIN, parsed.data.APP_ORIGIN);
    if (problem) throw new ConfigError(`These settings are wrong:\n  CONTENT_ORIGIN: ${problem}`);
    return parsed.data;
  }
  const lines = parsed.error.issues.map(
    (i) => `  ${i.path.join('.')}: ${i.path.length && given[String(i.path[0])] === undefined ? 'is missing' : i.message}`,
  );
  throw new ConfigError(`These settings are wrong:\n${[...new Set(lines)].join('\n')}`);
}

/** Name, description and default of each setting, for `.env.example`, `doctor` and the README. */
export function describeConfig(): { name: string; description: string; defaultValue: string | null; required: boolean }[] {
  return Object.entries(configSchema.shape).map(([name, schema]) => {
    const absent = schema.safeParse(undefined);
    return {
      name,
      description: schema.description ?? '',
      defaultValue: absent.success && absent.data !== undefined ? String(absent.data) : null,
      required: !absent.success,
    };
  });
}
