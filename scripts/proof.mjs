// `pnpm proof <what>`: what holds under attack and misfortune, with its figures.
//   faults   kills workers and a database, cuts the mail server off and empties Redis in the middle of the work, and checks the books
import { main, say } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const PROOFS = {
  faults: { env: { VAKWERK_PROOF: 'faults' }, args: ['scripts/test.mjs', '--projects', 'processes', '--files', 'apps/worker/'] },
};

await main(async () => {
  const proof = PROOFS[process.argv[2] ?? ''];
  if (!proof) {
    say(`Choose what to prove: ${Object.keys(PROOFS).join(', ')}.`);
    return 2;
  }
  const { code } = await run(process.execPath, proof.args, { show: 'all', env: proof.env });
  return code;
});
