// `npm start`: from a fresh clone to a running Vakwerk. Needs Node 20 or newer and npm, nothing else.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { productNode } from './lib/node.mjs';
import { ROOT, toolEnvironment } from './lib/project.mjs';
import { bold, dim, main, Refusal, say } from './lib/report.mjs';

function refuseUnwritableProject() {
  try {
    accessSync(ROOT, constants.W_OK);
  } catch {
    throw new Refusal(
      `This user cannot write in ${ROOT}. Give it that right (chown -R "$USER" ${ROOT}) or clone the project somewhere else.`,
    );
  }
}

/** The supervisor ends by itself on Ctrl-C (the terminal tells it too); we wait, so that the prompt comes back when all is stopped. */
function runVakwerk(node, args) {
  return new Promise((resolve) => {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(ROOT, 'apps/cli/dist/main.js'), 'start', ...args], {
      cwd: ROOT,
      env: toolEnvironment(),
      stdio: 'inherit',
    });
    process.on('SIGINT', () => undefined);
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

await main(async () => {
  const args = process.argv.slice(2);
  say(bold('Vakwerk'));
  refuseUnwritableProject();
  await install();
  const node = await productNode();
  say(
    dim(
      `  Node ${node.version}${node.version === process.versions.node ? '' : ` (this machine's own: ${process.versions.node})`}`,
    ),
  );
  await build();
  return runVakwerk(node.path, args);
});
