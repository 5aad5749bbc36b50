// .env.example is written from the schemas that read the environment; without `--write` it is only compared with them.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { main, Refusal, say } from './lib/report.mjs';
import { settingsByProgram } from './lib/settings.mjs';

const FILE = join(ROOT, '.env.example');

const HEADER = [
  '# Every setting of Vakwerk, with what it is when you leave it out. Copy this file to .env and remove the # of what you change.',
  '# On one machine `npm start` needs none of them. This file is made: node scripts/env-example.mjs --write',
];

async function wanted() {
  const parts = (await settingsByProgram()).map(({ title, settings }) => {
    const lines = settings.map(
      ({ name, description, defaultValue, required }) =>
        `# ${description}${required ? ' (needed outside npm start)' : ''}\n# ${name}=${defaultValue ?? ''}`,
    );
    return [`# --- ${title} ---`, ...lines].join('\n');
  });
  return `${[...HEADER, '', parts.join('\n\n')].join('\n')}\n`;
}

await main(async () => {
  const text = await wanted();
  if (process.argv.includes('--write')) {
    writeFileSync(FILE, text);
    return 0;
  }
  const found = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  if (found === text) return 0;
  const [had, has] = [new Set(found.split('\n')), new Set(text.split('\n'))];
  for (const line of had) if (!has.has(line)) say(`- ${line}`);
  for (const line of has) if (!had.has(line)) say(`+ ${line}`);
  throw new Refusal('.env.example does not list what the programs read.');
});
