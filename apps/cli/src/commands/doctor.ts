import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPostgresBinaries } from '@vakwerk/local-services/postgres-binaries';
import type { Command } from 'commander';
import { type CheckResult, failed, passed, reasonOf } from '../checks/check.js';
import { checkDataFolder } from '../checks/check-folder.js';
import { checkGivenServices } from '../checks/check-given-services.js';
import { checkNode } from '../checks/check-node.js';
import { checkPort } from '../checks/check-ports.js';
import { checkStorage } from '../checks/check-storage.js';
import { chooseDataFolder } from '../settings/data-folder.js';
import { makePlan, type Plan, wantedPorts } from '../settings/plan.js';
import { loadProjectEnv } from '../settings/start-settings.js';
import { runningSupervisor } from '../supervisor/run-files.js';
import { dim, green, red, say } from '../terminal.js';

async function checkBuiltIn(plan: Plan): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  if (plan.embeddedDatabase) {
    results.push(
      await findPostgresBinaries().then(
        ({ version }) => passed('PostgreSQL', `embedded ${version}`),
        (error: unknown) => failed('PostgreSQL', 'no embedded programs', reasonOf(error)),
      ),
    );
  }
  if (plan.given.REDIS_URL === undefined) results.push(passed('Jobs', 'on PostgreSQL (REDIS_URL is not set)'));
  if (plan.mailCatcher) results.push(passed('Mail', 'built-in catcher (SMTP_URL is not set)'));
  return results;
}

async function lookAtEverything(): Promise<CheckResult[]> {
  loadProjectEnv();
  const { plan, wrong } = makePlan();
  const { folder } = await chooseDataFolder(plan.settings.VAKWERK_DATA_DIR, plan.embeddedDatabase);
  const running = await runningSupervisor(folder);
  const ports =
    running === null
      ? await Promise.all(wantedPorts(plan).map(checkPort))
      : [passed('Running', `process ${running.pid}; its ports are in use`)];
  const usable = Object.fromEntries(
    Object.entries(plan.given).filter(([name, value]) => !name.endsWith('_URL') || URL.canParse(value)),
  );
  const notUrls = Object.entries(plan.given).filter(
    ([name, value]) => /^(DATABASE|DATABASE_OWNER|REDIS|SMTP|STORAGE)_URL$/.test(name) && !URL.canParse(value),
  );
  const dataFolder = await checkDataFolder(folder);
  const ownStorage =
    plan.given.STORAGE_URL === undefined && dataFolder.ok ? [await checkStorage(pathToFileURL(join(folder, 'files')).href)] : [];
  return [
    checkNode(),
    dataFolder,
    ...wrong.map((line) => failed('Setting', line, 'Correct it in the environment or in .env.')),
    ...notUrls.map(([name, value]) => failed(name, `"${value}" is not a URL`, 'See .env.example for its form.')),
    ...ports,
    ...(await checkBuiltIn(plan)),
    ...(await checkGivenServices(usable)),
    ...ownStorage,
  ];
}

async function doctor(): Promise<void> {
  const results = await lookAtEverything();
  for (const result of results) {
    say(`${result.ok ? green('✓') : red('✗')} ${result.name}: ${result.found}`);
    if (result.fix !== undefined) say(`  ${dim('→')} ${result.fix}`);
  }
  const wrong = results.filter((result) => !result.ok).length;
  say(wrong === 0 ? '\nEverything Vakwerk needs is there.' : `\n${wrong} of ${results.length} need attention.`);
  if (wrong > 0) process.exitCode = 1;
}

export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('look at everything Vakwerk needs on this machine and say the exact fix for what is missing')
    .action(doctor);
}
