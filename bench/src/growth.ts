// Scenario 10: scenarios 1 to 6 (`--only 3` for some of them) in organisation S and then in M, each in its own process, and how their cost grows.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Costs, growthSection } from './report/growth.js';
import { withSections } from './report/sections.js';

const { values } = parseArgs({ options: { only: { type: 'string', default: '1,2,3,6' } } });
const REPORT = new URL('../report.md', import.meta.url);
const MAIN = fileURLToPath(new URL('./main.js', import.meta.url));

async function measure(size: 'S' | 'M', folder: string): Promise<Costs> {
  const file = join(folder, `${size}.json`);
  const child = spawn(process.execPath, [MAIN, '--only', values.only, '--costs', file], {
    env: { ...process.env, BENCH_SIZE: size, BENCH_GRADINGS: '1000' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Organisation ${size} was not measured (${code}).`);
  return JSON.parse(await readFile(file, 'utf8')) as Costs;
}

const folder = await mkdtemp(join(tmpdir(), 'vakwerk-growth-'));
try {
  const before = loadavg()[0]?.toFixed(1);
  const [small, large] = [await measure('S', folder), await measure('M', folder)];
  const machine = [
    `Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, shared with other work: load average ${before} before and ${loadavg()[0]?.toFixed(1)} after the run`,
  ];
  const text = withSections(await readFile(REPORT, 'utf8'), { growth: growthSection(small, large, machine) });
  await writeFile(REPORT, text);
  process.stdout.write(text);
} finally {
  await rm(folder, { recursive: true, force: true });
}
