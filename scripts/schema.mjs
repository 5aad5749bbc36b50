// Compares apps/api/schema.graphql with the schema the api really has; `--write` replaces the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { main, Refusal, say } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const FILE = join(ROOT, 'apps/api/schema.graphql');

await main(async () => {
  const { code, output, stdout } = await run(process.execPath, ['apps/api/dist/print-schema.js']);
  if (code !== 0) throw new Refusal(`The schema could not be printed:\n${output}`);
  if (process.argv.includes('--write')) {
    writeFileSync(FILE, stdout);
    say(`Wrote ${FILE}`);
    return 0;
  }
  const committed = readFileSync(FILE, 'utf8');
  if (committed === stdout) return 0;
  const [had, has] = [new Set(committed.split('\n')), new Set(stdout.split('\n'))];
  for (const line of had) if (!has.has(line)) say(`- ${line}`);
  for (const line of has) if (!had.has(line)) say(`+ ${line}`);
  throw new Refusal('apps/api/schema.graphql is not what the api has.');
});
