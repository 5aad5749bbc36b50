import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { z } from 'zod';
import { inProject } from '../project.js';

const portNumber = { error: 'must be a port number, 1 to 65535' };
const port = z.coerce.number(portNumber).int(portNumber).min(1, portNumber).max(65_535, portNumber);

/** Settings of the commands on this machine, beside those of the processes (packages/backend, apps/web). */
export const startSettingsSchema = z.object({
  DATABASE_OWNER_URL: z
    .string()
    .optional()
    .describe('PostgreSQL as the role app_owner, which owns the schema; only migrations use it'),
  VAKWERK_DATA_DIR: z
    .string()
    .optional()
    .describe('folder of the embedded database, files and logs; empty: .vakwerk in the project'),
  VAKWERK_POSTGRES_PORT: port.default(4304).describe('port of the embedded PostgreSQL'),
  SMTP_CATCHER_PORT: port.default(4325).describe('SMTP port of the built-in mail catcher'),
  MAIL_PAGE_PORT: port.default(4303).describe('port of the page on which caught mail is read'),
});
export type StartSettings = z.infer<typeof startSettingsSchema>;

/** Name, description and default of each setting, for `.env.example` and the README. @public scripts/env-example.mjs loads it */
export function describeStartSettings(): { name: string; description: string; defaultValue: string | null; required: boolean }[] {
  return Object.entries(startSettingsSchema.shape).map(([name, schema]) => {
    const absent = schema.safeParse(undefined);
    return {
      name,
      description: schema.description ?? '',
      defaultValue: absent.success && absent.data !== undefined ? String(absent.data) : null,
      required: !absent.success,
    };
  });
}

/** Reads `.env` in the project; what the shell already set wins. */
export function loadProjectEnv(): void {
  const file = inProject('.env');
  if (existsSync(file)) loadEnvFile(file);
}

/** The environment without empty values: `REDIS_URL=` in a file means "not set". */
export const givenEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  );

/** @returns the settings, or one line per wrong one */
export function parseStartSettings(given: Readonly<Record<string, string>>): { settings: StartSettings; wrong: string[] } {
  const parsed = startSettingsSchema.safeParse(given);
  if (parsed.success) return { settings: parsed.data, wrong: [] };
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  const usable = Object.fromEntries(
    Object.entries(given).filter(([name]) => !parsed.error.issues.some((issue) => issue.path[0] === name)),
  );
  return { settings: startSettingsSchema.parse(usable), wrong };
}
