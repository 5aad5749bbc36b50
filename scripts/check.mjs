// `pnpm check`: everything a reviewer would otherwise have to look at, as one list. Each line says what repairs it.
//   --results <file>   also write the counts as JSON
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { closingLine, writeCounts } from './lib/counts.mjs';
import { install } from './lib/install.mjs';
import { productNode } from './lib/node.mjs';
import { bold, dim, green, main, red, say, seconds } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const { values } = parseArgs({ options: { results: { type: 'string' } } });

/** Checks beside each other; each keeps about one core busy. */
const LANES = 3;

/** In reading order: cheap ones first. `repair` is what to run, or do, when the line is red. */
const CHECKS = [
  {
    name: 'format and lint',
    command: ['biome', 'check', '--error-on-warnings', '--max-diagnostics=20', '.'],
    repair: 'pnpm format',
  },
  { name: 'workspace consistency', command: ['sherif'], repair: 'sherif --fix, or pin the same version everywhere' },
  {
    name: 'arrows between packages and slices',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'apps', 'bench'],
    repair: 'move the code to the side the rule names (ARCHITECTURE.md, arrows)',
  },
  {
    name: 'every arrow can go red',
    command: ['node', 'scripts/prove-arrows.mjs'],
    repair: 'give the rule an offence in scripts/prove-arrows.mjs, or mend the rule that no longer sees its own',
  },
  { name: 'types: server', command: ['tsc', '-b'], repair: 'tsc -b' },
  { name: 'types: tests', command: ['tsc', '-p', 'tsconfig.tests.json'], repair: 'tsc -p tsconfig.tests.json' },
  {
    name: 'types: web',
    // Without its code generation, which the build above has done: another check may read the same files now.
    command: ['tsc', '-p', 'apps/web', '--noEmit'],
    repair: 'pnpm --filter @vakwerk/web typecheck',
  },
  { name: 'schema.graphql is the api', command: ['node', 'scripts/schema.mjs'], repair: 'node scripts/schema.mjs --write' },
  {
    name: 'migrations make what the entities say',
    command: ['node', 'scripts/drift.mjs'],
    repair: 'write the printed SQL in a new migration',
  },
  {
    name: 'words in both languages',
    command: [
      'node',
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--selectProjects',
      'domain',
      '--testPathPatterns',
      'packages/i18n',
    ],
    repair: 'add the missing words in packages/i18n/src',
  },
  { name: '.env.example', command: ['node', 'scripts/env-example.mjs'], repair: 'node scripts/env-example.mjs --write' },
  {
    name: 'settings in README.md',
    command: ['node', 'scripts/readme-settings.mjs'],
    repair: 'node scripts/readme-settings.mjs --write',
  },
  {
    name: 'what pages load fits their budget',
    command: ['node', 'scripts/bundle-budget.mjs'],
    repair: 'load it later: lazy(() => import(…)) for what the first paint does not need',
  },
  { name: 'dead code', command: ['knip', '--no-progress'], repair: 'remove what is not used' },
];

await main(async () => {
  say(bold('Vakwerk checks'));
  await install();
  const node = await productNode();
  say(dim(`  Node ${node.version}`));
  // A compile error belongs in the list below, not above it.
  await build().catch((error) =>
    say(`  ${red('✗')} build: the checks below run on an older build. ${dim(error.message.split('\n')[0])}`),
  );
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const begin = async ([program, ...args]) => {
    const since = performance.now();
    const ended = await run(program === 'node' ? node.path : program, args, { env: { NO_COLOR: '1', CI: 'true' } });
    return { ...ended, took: seconds(since) };
  };
  // As many lanes as are useful; each check begins when the one before it in its lane has ended.
  const lanes = Math.min(LANES, cpus().length);
  const results = [];
  for (const [place, { command }] of CHECKS.entries())
    results.push((results[place - lanes] ?? Promise.resolve()).then(() => begin(command)));
  for (const [place, { name, repair }] of CHECKS.entries()) {
    const { code, output, took } = await results[place];
    counts[code === 0 ? 'passed' : 'failed'] += 1;
    say(`  ${code === 0 ? green('✓') : red('✗')} ${name} ${dim(took)}`);
    if (code === 0) continue;
    for (const line of output.trim().split('\n').slice(-30)) say(`      ${line}`);
    say(`    → ${repair}`);
  }
  if (values.results !== undefined) writeCounts(values.results, counts);
  say(closingLine(counts));
  return counts.failed === 0 ? 0 : 1;
});
