// `npm test`: installs what it needs, runs every test, ends with "N passed, N failed, N skipped".
//   --projects domain,backend   only these jest projects, no browser journeys
//   --files <pattern>           only test files whose path fits it, with all they print
//   --node <path>               run them on this Node
//   --results <file>            also write the counts as JSON
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build.mjs';
import { closingLine, countJest, namesInJest, namesInJourneys, none, readCounts, sum, writeCounts } from './lib/counts.mjs';
import { findTestPrograms } from './lib/debian-packages.mjs';
import { install } from './lib/install.mjs';
import { productNode } from './lib/node.mjs';
import { ROOT } from './lib/project.mjs';
import { bold, dim, main, red, say, seconds } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const { values } = parseArgs({
  options: { projects: { type: 'string' }, files: { type: 'string' }, node: { type: 'string' }, results: { type: 'string' } },
});
const RESULTS = join(ROOT, '.stamps/tests');

async function runJest(node) {
  const file = join(RESULTS, 'jest.json');
  rmSync(file, { force: true });
  const projects = values.projects === undefined ? [] : ['--selectProjects', ...values.projects.split(',')];
  const workers = String(Math.max(1, Math.min(cpus().length, 8)));
  await run(
    node,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '-w',
      workers,
      '--json',
      '--outputFile',
      file,
      ...projects,
      ...(values.files === undefined ? [] : ['--testPathPatterns', values.files]),
    ],
    {
      show: values.files === undefined ? 'errors' : 'all',
      env: { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
    },
  );
  return countJest(file);
}

/** The journeys in a real browser write their own counts; without Chromium they count themselves as skipped. */
async function runJourneys(node) {
  const script = join(ROOT, 'e2e/run.mjs');
  if (values.projects !== undefined || !existsSync(script)) return { ...none(), names: { skipped: [], failed: [] } };
  const file = join(RESULTS, 'journeys.json');
  rmSync(file, { force: true });
  const { code } = await run(node, [script], { show: 'all', env: { VAKWERK_JOURNEY_RESULTS: file } });
  const counts = readCounts(file);
  const ended = code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  return { ...ended, names: namesInJourneys(ended) };
}

await main(async () => {
  const since = performance.now();
  say(bold('Vakwerk tests'));
  await install();
  const pinned = await productNode();
  const node = values.node ?? pinned.path;
  const { stdout } = await run(node, ['-p', 'process.versions.node']);
  say(dim(`  Node ${stdout.trim()}`));
  if (values.projects === undefined) await findTestPrograms();
  await build();
  mkdirSync(RESULTS, { recursive: true });
  // One after the other: beside browsers, a test that counts milliseconds or asks the api thousands of things fails for nothing.
  const [jest, journeys] = [await runJest(node), await runJourneys(node)];
  const counts = sum([jest, journeys]);
  if (values.results !== undefined) writeCounts(values.results, counts);
  const names = [namesInJest(join(RESULTS, 'jest.json')), journeys.names];
  for (const name of names.flatMap(({ skipped }) => skipped)) say(dim(`  – skipped  ${name}`));
  for (const name of names.flatMap(({ failed }) => failed)) say(`  ${red('✗')} failed   ${name}`);
  say(dim(`\nTests took ${seconds(since)}`));
  say(closingLine(counts));
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
});
