import { rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { API_PROCESS } from '@vakwerk/backend/platform/config/api-process';
import { migrate } from '@vakwerk/backend/platform/database/migrate';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import type { Command } from 'commander';
import { openDatabase } from '../database/open-database.js';
import { isEmpty } from '../database/organisations.js';
import { makeDemoOnce, removeHalfMade } from '../demo/make-demo-once.js';
import { inProject } from '../project.js';
import { processEnvironment, wantedPorts } from '../settings/plan.js';
import { refuseTakenPorts } from '../supervisor/ports.js';
import { claimDataFolder, endOrphans } from '../supervisor/run-files.js';
import { Shutdown, StopAsked } from '../supervisor/shutdown.js';
import { watchPostgres } from '../supervisor/supervised-postgres.js';
import { type ProcessPlan, SupervisedProcess } from '../supervisor/supervised-process.js';
import { dim, say, step, yellow } from '../terminal.js';
import { prepare } from './prepare.js';
import { sayWelcome } from './welcome.js';

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;

/** Keeps one older log, so that a machine that runs for a year does not fill its disk. */
async function turnLog(file: string): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (found !== null && found.size > LARGEST_LOG_BYTES) await rename(file, `${file}.old`);
}

/** Starts everything in order and keeps it running until it is told to stop. */
export async function start({ demo }: { demo: boolean }): Promise<void> {
  const shutdown = new Shutdown();
  const report = (line: string) => say(`${yellow('!')} ${line}`);
  try {
    const { plan, dataFolder, state } = await shutdown.orStop(prepare());
    const url = `http://localhost:${plan.webPort}`;
    shutdown.last('run file', await claimDataFolder(dataFolder, url));
    const orphans = await endOrphans(dataFolder);
    if (orphans.length > 0) say(dim(`  Ended what an earlier run left behind: ${orphans.join(', ')}`));
    await refuseTakenPorts(wantedPorts(plan));

    const database = await step(
      plan.embeddedDatabase ? 'Start PostgreSQL' : 'Find PostgreSQL',
      () => openDatabase(plan, dataFolder),
      ({ embedded }) =>
        embedded === null ? 'yours' : embedded.postgres.created ? 'new' : embedded.postgres.adopted ? 'was still running' : '',
    );
    if (database.embedded !== null) {
      const watched = watchPostgres(database.embedded.postgres, database.embedded.options, report);
      shutdown.last('PostgreSQL', () => watched.stop());
    }
    shutdown.refuseWhenAsked();
    await step(
      'Migrate the database',
      () => migrate({ ownerUrl: database.urls.owner }),
      (ran) => (ran.length === 0 ? 'up to date' : `${ran.length} migrations`),
    );

    let mail: MailCatcher | null = null;
    if (plan.mailCatcher) {
      const { SMTP_CATCHER_PORT: smtpPort, MAIL_PAGE_PORT: pagePort } = plan.settings;
      const catcher = await step('Start the mail catcher', () =>
        startMailCatcher({ smtpPort, pagePort, folder: join(dataFolder, 'mail') }),
      );
      shutdown.last('mail catcher', () => catcher.stop());
      mail = catcher;
    }

    const env = processEnvironment(plan, dataFolder, state, database.urls.user);
    const installation = { plan, dataFolder, state, urls: database.urls };
    let isDemo = state.demo || env.DEMO === 'true';
    let empty = (await removeHalfMade(installation)) || (await isEmpty(database.urls.owner));
    if (empty && demo) {
      await shutdown.orStop(makeDemoOnce(installation, env));
      isDemo = true;
      empty = false;
    }
    const processEnv = {
      ...env,
      DEMO: String(isDemo),
      ...(empty ? { FIRST_RUN_TOKEN: env.FIRST_RUN_TOKEN ?? state.firstRunToken } : {}),
    };

    const apiEnv = { ...processEnv, ...API_PROCESS.environment };
    const { nodeArguments } = API_PROCESS;
    const processes: (Pick<ProcessPlan, 'name' | 'script' | 'port' | 'nodeArguments'> & Partial<ProcessPlan>)[] = [
      { name: 'api', script: inProject('apps/api/dist/main.js'), port: plan.apiPort, nodeArguments, env: apiEnv },
      { name: 'worker', script: inProject('apps/worker/dist/main.js'), port: plan.workerPort },
      { name: 'web', script: inProject('apps/web/dist-server/main.js'), port: plan.webPort },
    ];
    for (const part of processes) {
      shutdown.refuseWhenAsked();
      const logFile = join(dataFolder, 'logs', `${part.name}.log`);
      await turnLog(logFile);
      const supervised = new SupervisedProcess({ env: processEnv, ...part, logFile, dataFolder }, report);
      shutdown.last(part.name, () => supervised.stop(2_500));
      await step(`Start ${part.name}`, () => shutdown.orStop(supervised.start()));
    }
    await sayWelcome({
      url,
      mailPage: mail?.pageUrl ?? null,
      demo: isDemo,
      firstRunToken: empty ? (processEnv.FIRST_RUN_TOKEN ?? null) : null,
      dataFolder,
    });
    await shutdown.untilAsked();
    say('\nStopping …');
  } catch (error) {
    if (!shutdown.isAsked) throw error;
    say('\nStopped before everything ran.'); // Ctrl-C reaches programs we wait for as well: that they end is no failure
    throw new StopAsked();
  } finally {
    await shutdown.stopAll();
  }
}

export function addStart(program: Command): void {
  program
    .command('start')
    .description('start everything on this machine: database, mail catcher, api, worker and web; Ctrl-C stops it')
    .option('--no-demo', 'start empty, with a first-run page instead of demo data')
    .action((options: { demo: boolean }) => start(options));
}
