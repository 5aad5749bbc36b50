import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseConfig } from '@vakwerk/backend/platform/config/config';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { checkGivenServices } from '../checks/check-given-services.js';
import { inProject } from '../project.js';
import { sharedPorts, type WantedPort } from '../supervisor/ports.js';
import type { LocalState } from './local-secrets.js';
import { givenEnvironment, parseStartSettings, type StartSettings } from './start-settings.js';

/** What this start will use: outside services where the environment names them, built-in ones for the rest. */
export interface Plan {
  readonly settings: StartSettings;
  readonly given: Readonly<Record<string, string>>;
  readonly embeddedDatabase: boolean;
  readonly mailCatcher: boolean;
  readonly apiPort: number;
  readonly workerPort: number;
  readonly webPort: number;
  readonly contentPort: number;
}

/** A wrong one is named by its own program's settings; until then the usual one stands in for it. */
function portOf(given: Readonly<Record<string, string>>, name: string, usual: number): number {
  const port = Number(given[name] ?? usual);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : usual;
}

/** One line per setting the web process would refuse. Loaded as it is started: its folder is not a package. */
async function wrongWebSettings(env: Readonly<Record<string, string>>): Promise<string[]> {
  const { parseWebSettings } = (await import(pathToFileURL(inProject('apps/web/dist-server/web-settings.js')).href)) as {
    parseWebSettings: (env: Readonly<Record<string, string>>) => unknown;
  };
  try {
    parseWebSettings(env);
    return [];
  } catch (error) {
    return linesOf(error);
  }
}

const linesOf = (error: unknown) =>
  (error as Error).message
    .split('\n')
    .slice(1)
    .map((line) => line.trim());

export function makePlan(): { plan: Plan; wrong: string[] } {
  const given = givenEnvironment();
  const { settings, wrong } = parseStartSettings(given);
  if (given.DATABASE_URL !== undefined && given.DATABASE_OWNER_URL === undefined) {
    wrong.push('DATABASE_OWNER_URL: is missing; with DATABASE_URL set, migrations need the role that owns the schema');
  }
  if (given.DATABASE_URL === undefined && given.DATABASE_OWNER_URL !== undefined) {
    wrong.push('DATABASE_URL: is missing; DATABASE_OWNER_URL alone is not enough');
  }
  const webPort = portOf(given, 'WEB_PORT', 4300);
  const plan = {
    settings,
    given,
    embeddedDatabase: given.DATABASE_URL === undefined && given.DATABASE_OWNER_URL === undefined,
    mailCatcher: given.SMTP_URL === undefined,
    apiPort: portOf(given, 'PORT', 4301),
    workerPort: portOf(given, 'WORKER_PORT', 4302),
    webPort,
    // Beside the port of web, so that moving that one moves both.
    contentPort: portOf(given, 'CONTENT_PORT', webPort + 6),
  };
  const postgres = { port: settings.VAKWERK_POSTGRES_PORT, setting: 'VAKWERK_POSTGRES_PORT', what: 'PostgreSQL' };
  wrong.push(...sharedPorts([...wantedPorts(plan), ...(plan.embeddedDatabase ? [postgres] : [])]));
  return { plan, wrong };
}

export function wantedPorts(plan: Plan): WantedPort[] {
  return [
    { port: plan.webPort, setting: 'WEB_PORT', what: 'web', opened: true },
    { port: plan.contentPort, setting: 'CONTENT_PORT', what: 'packages' },
    { port: plan.apiPort, setting: 'PORT', what: 'api' },
    { port: plan.workerPort, setting: 'WORKER_PORT', what: 'worker' },
    ...(plan.mailCatcher
      ? [
          { port: plan.settings.MAIL_PAGE_PORT, setting: 'MAIL_PAGE_PORT', what: 'caught mail', opened: true },
          { port: plan.settings.SMTP_CATCHER_PORT, setting: 'SMTP_CATCHER_PORT', what: 'mail catcher' },
        ]
      : []),
  ];
}

/**
 * The environment of the api and worker. The owner's address is left out: only migrations may change the schema.
 * @param databaseUrl of the embedded database; not used when DATABASE_URL is given
 */
export function processEnvironment(
  plan: Plan,
  dataFolder: string,
  state: LocalState,
  databaseUrl: string,
): Record<string, string> {
  const { DATABASE_OWNER_URL: _owner, ...given } = plan.given;
  return {
    DATABASE_URL: databaseUrl,
    STORAGE_URL: pathToFileURL(join(dataFolder, 'files')).href,
    SIGNING_SECRET: state.signingSecret,
    ERASURE_LEDGER: join(dataFolder, 'backups'),
    APP_ORIGIN: `http://localhost:${plan.webPort}`,
    CONTENT_ORIGIN: `http://127.0.0.1:${plan.contentPort}`,
    CONTENT_PORT: String(plan.contentPort),
    API_ORIGIN: `http://127.0.0.1:${plan.apiPort}`,
    PERSISTED_DOCUMENTS: inProject('apps/web/src/gql/persisted-documents.json'),
    ...(plan.mailCatcher ? { SMTP_URL: `smtp://127.0.0.1:${plan.settings.SMTP_CATCHER_PORT}` } : {}),
    ...given,
  };
}

/** Parses and tries everything the environment says. @throws UserFacingError with one line per wrong setting, all at once */
export async function refuseWrongSettings(
  plan: Plan,
  wrong: readonly string[],
  dataFolder: string,
  state: LocalState,
): Promise<void> {
  const lines = [...wrong];
  const malformed = new Set<string>();
  const env = processEnvironment(plan, dataFolder, state, 'postgres://app_user@127.0.0.1/vakwerk');
  try {
    parseConfig(env);
  } catch (error) {
    for (const line of linesOf(error)) {
      lines.push(line);
      malformed.add(line.split(':')[0] ?? '');
    }
  }
  lines.push(...(await wrongWebSettings(env)).filter((line) => !malformed.has(line.split(':')[0] ?? '')));
  const usable = Object.fromEntries(
    Object.entries(plan.given).filter(([name, value]) => !malformed.has(name) && (!name.endsWith('_URL') || URL.canParse(value))),
  );
  if (plan.given.DATABASE_OWNER_URL !== undefined && !URL.canParse(plan.given.DATABASE_OWNER_URL))
    lines.push('DATABASE_OWNER_URL: must be a URL starting with postgres://');
  for (const check of await checkGivenServices(usable)) {
    if (!check.ok) lines.push(`${check.name}: ${check.found}. ${check.fix ?? ''}`);
  }
  if (lines.length > 0) throw new UserFacingError(`These settings are wrong:\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
