// `pnpm proof <what>`: what holds under attack and misfortune, with its figures.
//   faults   kills workers and a database, cuts the mail server off and empties Redis in the middle of the work, and checks the books
//   restore  makes an installation, backs it up, erases somebody, destroys everything, restores, and compares
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { productNode } from './lib/node.mjs';
import { main, say } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const PROOFS = {
  restore: { env: {}, args: ['apps/cli/dist/drills/restore-drill.js'], built: true },
  faults: { env: { VAKWERK_PROOF: 'faults' }, args: ['scripts/test.mjs', '--projects', 'processes', '--files', 'apps/worker/'] },
};

await main(async () => {
  const proof = PROOFS[process.argv[2] ?? ''];
  if (!proof) {
    say(`Choose what to prove: ${Object.keys(PROOFS).join(', ')}.`);
    return 2;
  }
  if (proof.built) {
    await install();
    await build();
  }
  const node = proof.built ? (await productNode()).path : process.execPath;
  const { code } = await run(node, proof.args, { show: 'all', env: proof.env });
  return code;
});
