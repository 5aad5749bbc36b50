// The table of settings in README.md is written from the schemas that read the environment; without `--write` it is only compared with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { main, Refusal } from './lib/report.mjs';
import { settingsByProgram } from './lib/settings.mjs';

const FILE = join(ROOT, 'README.md');
const BETWEEN = /(<!-- settings: [^\n]*-->\n)[\s\S]*(<!-- \/settings -->)/;

const cell = (text) => text.replaceAll('|', '\\|');

function whenLeftOut({ defaultValue, required }) {
  if (required) return 'needed outside `npm start`';
  return defaultValue === null ? 'not set' : `\`${defaultValue}\``;
}

const rowOf = (setting) => `| \`${setting.name}\` | ${cell(setting.description)} | ${cell(whenLeftOut(setting))} |`;

const tableOf = ({ title, settings }) =>
  [`**${title}**`, '', '| setting | what it is | when left out |', '|---|---|---|', ...settings.map(rowOf)].join('\n');

await main(async () => {
  const readme = readFileSync(FILE, 'utf8');
  if (!BETWEEN.test(readme)) throw new Refusal('README.md has lost the marks around its settings.');
  const tables = (await settingsByProgram()).map(tableOf).join('\n\n');
  const text = readme.replace(BETWEEN, (_all, open, close) => `${open}\n${tables}\n\n${close}`);
  if (process.argv.includes('--write')) {
    writeFileSync(FILE, text);
    return 0;
  }
  if (readme === text) return 0;
  throw new Refusal('README.md does not list what the programs read.');
});
