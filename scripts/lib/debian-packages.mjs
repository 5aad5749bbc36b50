import { existsSync } from 'node:fs';
import { dim, say, step } from './report.mjs';
import { run } from './run.mjs';

/** Programs some tests need, and the Debian package that has each. */
const WANTED = [
  { program: 'chromium', package: 'chromium', without: 'browser journeys are skipped' },
  { program: 'redis-server', package: 'redis-server', without: 'job tests on Redis are skipped' },
];

const isThere = async (program) => (await run('sh', ['-c', `command -v ${program}`])).code === 0;
const missing = async () => {
  const there = await Promise.all(WANTED.map(({ program }) => isThere(program)));
  return WANTED.filter((_, index) => !there[index]);
};

/** Installs what is missing as root on Debian; elsewhere says what is missing and what that skips. */
export async function findTestPrograms() {
  let lacking = await missing();
  if (lacking.length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    await step(`Install ${lacking.map((found) => found.package).join(', ')}`, async () => {
      const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
      await run('apt-get', ['update', '-q'], quiet);
      const result = await run(
        'apt-get',
        ['install', '-y', '-q', '--no-install-recommends', ...lacking.map((found) => found.package)],
        quiet,
      );
      return result.code === 0 ? '' : `failed: ${result.output.trim().split('\n').at(-1)}`;
    });
    lacking = await missing();
  }
  for (const found of lacking)
    say(dim(`  ${found.program} is missing: ${found.without}. On Debian: apt-get install ${found.package}`));
}
