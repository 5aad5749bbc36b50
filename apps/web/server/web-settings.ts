import { contentOriginProblem } from '@vakwerk/domain/shared/site';
import { z } from 'zod';

const portNumber = { error: 'must be a port number, 1 to 65535' };
const port = z.coerce.number(portNumber).int(portNumber).min(1, portNumber).max(65_535, portNumber);
const origin = z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
  error: 'must start with http:// or https://',
});

/** Settings of the web process. */
export const webSettingsSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development').describe('production: no GraphiQL'),
  WEB_PORT: port.default(4300).describe('port of the web process: where people open Vakwerk'),
  WEB_HOST: z.string().default('localhost').describe('address the web process listens on'),
  API_ORIGIN: origin.default('http://127.0.0.1:4301').describe('where the web process finds the api'),
  APP_ORIGIN: origin
    .default('http://localhost:4300')
    .describe('where people open Vakwerk; https turns on strict transport security'),
  CONTENT_ORIGIN: origin
    .default('http://127.0.0.1:4306')
    .describe('where browsers find packages made elsewhere; another site than APP_ORIGIN, as for the api'),
  CONTENT_PORT: port.default(4306).describe('port of the web process for packages made elsewhere, behind CONTENT_ORIGIN'),
  CONTENT_HOST: z.string().default('127.0.0.1').describe('address it listens on there'),
  TRUSTED_PROXIES: z
    .string()
    .default('loopback')
    .describe('proxies in front of the web process, as for the api; Fastify refuses what it cannot read at the start'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('lowest level that is logged'),
});
export type WebSettings = z.infer<typeof webSettingsSchema>;

/** Parses the environment; empty strings count as not set. @throws Error naming every wrong setting */
export function parseWebSettings(env: Readonly<Record<string, string | undefined>>): WebSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = webSettingsSchema.safeParse(given);
  if (parsed.success) {
    const problem = contentOriginProblem(parsed.data.CONTENT_ORIGIN, parsed.data.APP_ORIGIN);
    if (problem) throw new Error(`These settings are wrong:\n  CONTENT_ORIGIN: ${problem}`);
    return parsed.data;
  }
  throw new Error(
    `These settings are wrong:\n${parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`,
  );
}

/** Name, description and default of each setting, for `.env.example` and the README. @public scripts/env-example.mjs loads it */
export function describeWebSettings(): { name: string; description: string; defaultValue: string | null; required: boolean }[] {
  return Object.entries(webSettingsSchema.shape).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    defaultValue: String(schema.parse(undefined)),
    required: false,
  }));
}
