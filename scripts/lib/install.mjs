import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PNPM_VERSION, ROOT } from './project.mjs';
import { Refusal, step } from './report.mjs';
import { run } from './run.mjs';
import { hashOf, readStamp, writeStamp } from './stamp.mjs';

// Inside node_modules, so that removing that folder also forgets the installation.
const STAMP = 'node_modules/.vakwerk-installed';

const manifests = () =>
  hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'apps', 'packages', 'bench'], (file) =>
    /(package\.json|\.yaml)$/.test(file),
  );

/** Cheap signs that nobody removed a part of it since. */
const intact = () =>
  [
    'node_modules/.bin/tsc',
    'node_modules/.pnpm/lock.yaml',
    'packages/backend/node_modules/typeorm/package.json',
    'apps/web/node_modules/vite/package.json',
  ].every((path) => existsSync(join(ROOT, path)));

async function pnpm() {
  const found = await run('pnpm', ['--version']);
  return found.code === 0 && found.stdout.trim() === PNPM_VERSION ? ['pnpm'] : ['npx', '-y', `pnpm@${PNPM_VERSION}`];
}

function hintFor(output) {
  if (/ENOSPC|No space left/.test(output)) return 'The disk is full: make room and start again.';
  if (/OUTDATED_LOCKFILE/.test(output))
    return 'pnpm-lock.yaml does not fit the package.json files: run pnpm install and commit the result.';
  return 'Is the npm registry reachable from here?';
}

/** Installs exactly what the lockfile says; nothing when that was done before. */
export async function install() {
  const wanted = manifests();
  if (readStamp(STAMP) === wanted && intact()) return;
  await step('Install packages', async () => {
    const [command, ...args] = await pnpm();
    const result = await run(command, [...args, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      env: { CI: 'true' },
    });
    if (result.code !== 0) {
      const tail = result.output.trim().split('\n').slice(-15).join('\n');
      throw new Refusal(`The packages could not be installed. ${hintFor(result.output)}\n${tail}`);
    }
    writeStamp(STAMP, wanted);
  });
}
