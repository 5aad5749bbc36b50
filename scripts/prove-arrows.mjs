// Proves that every rule of .dependency-cruiser.mjs can go red: a tiny tree with one offending import per rule, and legal imports
// beside them that must stay green, cruised with the real rules. A rule without an offence here fails too.
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import config from '../.dependency-cruiser.mjs';
import { ROOT } from './lib/project.mjs';
import { main, say } from './lib/report.mjs';
import { run } from './lib/run.mjs';

const backend = (path) => `packages/backend/src/${path}`;
const web = (path) => `apps/web/src/${path}`;
const offender = (place, rule) => `${place}/${rule}.ts`;

/** Per rule: the importing file (named after its rule), and what it may not import. Where it counts, the forbidden file is two steps away. */
const OFFENCES = {
  'slice-arrows-people': [offender(backend('people'), 'slice-arrows-people'), backend('skills/index.ts')],
  'slice-arrows-skills': [offender(backend('skills'), 'slice-arrows-skills'), backend('learning/index.ts')],
  'slice-arrows-learning': [offender(backend('learning'), 'slice-arrows-learning'), backend('quality/index.ts')],
  'slice-arrows-quality': [offender(backend('quality'), 'slice-arrows-quality'), backend('learning/index.ts')],
  'slice-arrows-coaching': [offender(backend('coaching'), 'slice-arrows-coaching'), backend('progress/index.ts')],
  'slice-arrows-progress': [offender(backend('progress'), 'slice-arrows-progress'), backend('messaging/index.ts')],
  'slice-arrows-messaging': [offender(backend('messaging'), 'slice-arrows-messaging'), backend('not-in-the-order/index.ts')],
  'no-cycles': [offender(backend('skills'), 'no-cycles'), backend('skills/no-cycles.back.ts')],
  'domain-is-pure': [offender('packages/domain/src/quality', 'domain-is-pure'), 'node:fs'],
  'domain-slices-are-strangers': [
    offender('packages/domain/src/coaching', 'domain-slices-are-strangers'),
    'packages/domain/src/quality/scoring/answers.ts',
  ],
  'slices-meet-at-index': [offender(backend('coaching'), 'slices-meet-at-index'), backend('quality/evaluations/submit.ts')],
  'edges-are-leaves': [offender(backend('quality'), 'edges-are-leaves'), backend('quality/evaluations/score.resolver.ts')],
  'platform-knows-no-slice': [offender(backend('platform/jobs'), 'platform-knows-no-slice'), backend('people/index.ts')],
  'worker-has-no-graphql': [offender('apps/worker/src', 'worker-has-no-graphql'), backend('skills/hidden.module.ts')],
  'packages-know-no-process': [offender('packages/i18n/src', 'packages-know-no-process'), 'apps/cli/src/main.ts'],
  'web-sees-domain-and-contract-only': [
    offender(web('lib'), 'web-sees-domain-and-contract-only'),
    '@vakwerk/backend/people/index',
  ],
  'web-features-are-strangers': [
    offender(web('features/learning/pages'), 'web-features-are-strangers'),
    web('features/quality/pages/page.ts'),
  ],
};

/** Imports close to the offences, and every exception that a rule makes. None may be reported. */
const LEGAL = [
  ...Object.entries({
    skills: ['people'],
    learning: ['people', 'skills'],
    quality: ['people', 'skills'],
    coaching: ['people', 'skills', 'learning', 'quality'],
    progress: ['people', 'skills', 'learning', 'quality', 'coaching'],
    messaging: ['people', 'skills', 'learning', 'quality', 'coaching', 'progress'],
  }).flatMap(([slice, others]) => others.map((other) => [backend(`${slice}/uses-${other}.ts`), backend(`${other}/index.ts`)])),
  [backend('quality/evaluations/own-slice.ts'), backend('quality/evaluations/submit.ts')],
  [backend('quality/on-the-floor.ts'), backend('platform/jobs/relay.ts')],
  [backend('coaching/sessions/view.object.ts'), backend('quality/index.api.ts')],
  ...[
    'index.api.ts',
    ...['resolver', 'processor', 'object', 'input', 'result', 'view', 'test'].map((edge) => `evaluations/edge.${edge}.ts`),
  ].map((edge) => [backend(`quality/${edge}`), backend('quality/evaluations/evaluation.object.ts')]),
  [backend('skills/hidden.module.ts'), backend('skills/skill.resolver.ts')],
  [backend('people/uses-domain.ts'), '@vakwerk/domain/people/role'],
  ['packages/domain/src/quality/uses-shared.ts', 'packages/domain/src/shared/ratio.ts'],
  ['packages/domain/src/quality/uses-dates.ts', 'temporal-polyfill'],
  ['packages/domain/src/quality/reads-a-file.test.ts', 'node:fs'],
  ['apps/worker/src/main.ts', '@vakwerk/backend/quality/quality.worker.module'],
  ['apps/api/src/main.ts', '@vakwerk/backend/skills/hidden.module'],
  [web('lib/uses-domain.ts'), '@vakwerk/domain/people/role'],
  [web('lib/uses-words.ts'), '@vakwerk/i18n/dutch'],
  [web('features/learning/pages/own-feature.ts'), web('features/learning/api/course.ts')],
  [web('app/where-features-meet.ts'), web('features/learning/api/course.ts')],
];

/** What the imports above find where no line of theirs makes the file. */
const ALSO_THERE = [
  backend('quality/quality.worker.module.ts'),
  'packages/domain/src/people/role.ts',
  'packages/i18n/src/dutch.ts',
  'node_modules/temporal-polyfill/index.js',
];

const isFile = (target) => /\.ts$/.test(target);
const specifier = (from, to) => {
  if (!isFile(to)) return to;
  const path = relative(dirname(from), to).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
};

/** @returns the text of each file by its path */
function tree() {
  const files = new Map(ALSO_THERE.map((path) => [path, 'export {};\n']));
  const add = (path, text) => files.set(path, `${files.get(path) ?? ''}${text}`);
  for (const [from, to] of [...LEGAL, ...Object.values(OFFENCES)]) {
    add(from, `import '${specifier(from, to)}';\n`);
    if (isFile(to)) add(to, '');
  }
  add(backend('skills/no-cycles.back.ts'), "import './no-cycles.js';\n");
  add('node_modules/temporal-polyfill/package.json', '{ "name": "temporal-polyfill", "main": "index.js" }');
  return files;
}

/** @returns what dependency-cruiser reports about the tree: `[{ from, to, rule: { name } }]` */
async function cruise() {
  const folder = await mkdtemp(join(tmpdir(), 'vakwerk-arrows-'));
  try {
    for (const [path, text] of tree()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    for (const name of ['.dependency-cruiser.mjs', 'tsconfig.arrows.json', 'tsconfig.base.json'])
      await copyFile(join(ROOT, name), join(folder, name));
    const { stdout, output } = await run(
      'depcruise',
      ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'packages', 'apps'],
      { cwd: folder },
    );
    if (!stdout.startsWith('{')) throw new Error(output);
    return JSON.parse(stdout).summary.violations;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await main(async () => {
  const rules = config.forbidden.map((rule) => rule.name);
  const violations = await cruise();
  // By the rule's name in the file's name: of a cycle only one of its two files is reported.
  const asked = violations.filter(({ from, rule }) => basename(from).startsWith(`${rule.name}.`));
  const unasked = violations.filter((found) => !asked.includes(found));
  const stayGreen = rules.filter((name) => !asked.some(({ rule }) => rule.name === name));
  for (const rule of stayGreen)
    say(
      rule in OFFENCES
        ? `${rule} does not see ${OFFENCES[rule].join(' → ')}`
        : `${rule} has no offence in scripts/prove-arrows.mjs`,
    );
  for (const { from, to, rule } of unasked) say(`${rule.name} reports a legal import: ${from} → ${to}`);
  for (const rule of Object.keys(OFFENCES))
    if (!rules.includes(rule)) say(`scripts/prove-arrows.mjs offends ${rule}, which is not a rule`);
  say(`${rules.length - stayGreen.length} of ${rules.length} rules can go red, ${LEGAL.length} legal imports stay green`);
  return stayGreen.length + unasked.length === 0 && Object.keys(OFFENCES).length === rules.length ? 0 : 1;
});
