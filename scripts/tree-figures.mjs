// `pnpm tree`: how large the written files are, to be watched: median about 40 lines, 90th percentile about 150 (CONTRIBUTING.md).
// Counts TypeScript and JavaScript that git tracks; tests and the demo's content (words, not code) apart.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { main, say } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const KINDS = [
  ['tests', /\.test\.tsx?$|^e2e\//],
  ['words and demo content', /^packages\/i18n\/src\/.*\/(en|nl)\.ts$|^apps\/cli\/src\/demo\/content\//],
  ['source', /./],
];

const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

await main(async () => {
  const { stdout } = await run('git', ['ls-files', '*.ts', '*.tsx', '*.mjs']);
  const files = stdout
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(ROOT, path)))
    .map((path) => ({ path, lines: readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length }));
  const of = (kind) => files.filter(({ path }) => KINDS.find(([, pattern]) => pattern.test(path))[0] === kind);
  for (const [kind] of [...KINDS].reverse()) {
    const sorted = of(kind)
      .map(({ lines }) => lines)
      .sort((a, b) => a - b);
    say(`${kind}: ${sorted.length} files, median ${percentile(sorted, 0.5)} lines, 90th percentile ${percentile(sorted, 0.9)}`);
  }
  say('\nThe ten longest of source:');
  for (const { path, lines } of of('source')
    .sort((a, b) => b.lines - a.lines)
    .slice(0, 10))
    say(`${String(lines).padStart(5)}  ${path}`);
});
