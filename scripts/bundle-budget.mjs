// What a browser loads before somebody sees their first page, in kB after gzip, against the budget of their role.
// Counted from Vite's manifest of the last build: the start, the shell, the page, what these import, and their words.
//   --dist <folder>   another build than apps/web/dist
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT } from './lib/project.mjs';

const { values } = parseArgs({ options: { dist: { type: 'string', default: join(ROOT, 'apps/web/dist') } } });
const SHELL = 'src/app/shell/shell.tsx';
/** The addresses of all pages: a desk's page waits for them, a learner's has them a second after it is there. */
const ALL_PAGES = 'src/app/routes/all.ts';
/** kB of 1,000 bytes: JavaScript, then styles. A learner is on a phone; a desk has charts and a player. */
const LEARNER = { js: 150, css: 25 };
/** Forms of the entrance, the player of a lesson, the lines of growth: room for that one thing on top. */
const LEARNER_PLUS = { js: 165, css: 25 };
const DESK = { js: 190, css: 28 };
const ROUTES = [
  { who: 'signed out', page: 'src/features/people/pages/sign-in-page.tsx', shell: false, budget: LEARNER_PLUS },
  { who: 'agent', page: 'src/app/today/today-page.tsx', budget: LEARNER },
  { who: 'agent, lesson', page: 'src/features/learning/pages/lesson-page.tsx', budget: LEARNER_PLUS },
  { who: 'agent, growth', page: 'src/features/progress/growth/growth-page.tsx', budget: LEARNER_PLUS },
  { who: 'coach', page: 'src/features/quality/queue/queue-page.tsx', budget: DESK },
  { who: 'coach, scoring', page: 'src/features/quality/pages/score-call-page.tsx', budget: DESK },
  { who: 'manager', page: 'src/features/coaching/pages/sessions-page.tsx', budget: DESK },
  { who: 'manager, skills', page: 'src/features/progress/team/pages/team-skills-page.tsx', budget: DESK },
  { who: 'author', page: 'src/features/learning/pages/learn-page.tsx', budget: DESK },
  { who: 'author, studio', page: 'src/features/learning/studio/pages/course-studio-page.tsx', budget: DESK },
  { who: 'administrator', page: 'src/features/people/admin/pages/people-page.tsx', budget: DESK },
];

const manifest = JSON.parse(readFileSync(join(values.dist, '.vite/manifest.json'), 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const gzipped = (file) => gzipSync(readFileSync(join(values.dist, file)), { level: 9 }).length;
/** Words come in the reader's language: the longest counts. */
const wordsOf = (language, pages) =>
  ['start', ...pages.map((page) => page.replace('src/', ''))]
    .map((name) => `words/${language}/${name}`)
    .filter((key) => manifest[key]);

function withImports(keys) {
  const found = new Set();
  const visit = (key) => {
    if (found.has(key)) return;
    if (!manifest[key]) throw new Error(`${key} is not in this build: a page moved? Change scripts/bundle-budget.mjs too`);
    found.add(key);
    for (const next of manifest[key].imports ?? []) visit(next);
  };
  for (const key of keys) visit(key);
  return [...found].map((key) => manifest[key]);
}

function loaded({ page, shell = true, budget }) {
  const pages = [...(shell ? [SHELL] : []), ...(budget === DESK ? [ALL_PAGES] : []), page];
  const chunks = withImports([entry, ...pages]);
  const sum = (files) => [...new Set(files)].reduce((total, file) => total + gzipped(file), 0) / 1000;
  const words = Math.max(...['nl', 'en'].map((language) => sum(withImports(wordsOf(language, pages)).map(({ file }) => file))));
  return { js: sum(chunks.map(({ file }) => file)) + words, words, css: sum(chunks.flatMap(({ css = [] }) => css)) };
}

/** The editor of texts is for authors alone: whatever a learner's page loads, now or when a step needs it, has none of it. */
const EDITOR = /ProseMirror/;
const LEARNER_PAGES = [
  'src/app/today/today-page.tsx',
  'src/features/learning/pages/lesson-page.tsx',
  'src/features/learning/pages/learn-page.tsx',
];

/** Everything these pages can come to load by themselves. The start is left out: it knows the code of every page. */
function everReached(pages, skip = /^$/) {
  const start = new Set(withImports([entry]));
  const found = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || found.has(chunk) || start.has(chunk) || skip.test(key)) return;
    found.add(chunk);
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next);
  };
  for (const page of pages) visit(page);
  return [...found];
}

let over = 0;
for (const route of ROUTES) {
  const { js, words, css } = loaded(route);
  const fits = js <= route.budget.js && css <= route.budget.css;
  if (!fits) over += 1;
  const kB = (value) => value.toFixed(1).padStart(6);
  process.stdout.write(
    `${fits ? 'fits' : 'OVER'}  ${route.who.padEnd(16)}${kB(js)} of ${route.budget.js} kB JavaScript (words ${words.toFixed(1)}) ${kB(css)} of ${route.budget.css} kB styles\n`,
  );
}
const withEditor = [...everReached(LEARNER_PAGES), ...withImports([entry, SHELL])].filter(({ file }) =>
  EDITOR.test(readFileSync(join(values.dist, file), 'utf8')),
);
if (withEditor.length > 0) over += 1;
process.stdout.write(
  withEditor.length > 0
    ? `OVER  a learner's page loads the editor: ${withEditor.map(({ file }) => file).join(', ')}\n`
    : `fits  no page of a learner ever loads the editor\n`,
);
/** What a learner's device keeps for a moment without a connection: all that its pages ask for, and little beside it. */
const KEPT_MOST = 550;
const KEPT_PAGES = [
  'src/app/today/today-page.tsx',
  'src/features/learning/practice/practice-page.tsx',
  'src/features/learning/pages/lesson-page.tsx',
  'src/app/offline/offline-work.tsx',
  'src/lib/offline/kept-copies.ts',
];
/** What comes from elsewhere cannot be kept, and a notice can wait. */
const NOT_KEPT = /\/features\/learning\/packages\/|@mantine\/notifications/;
const worker = readFileSync(join(values.dist, 'service-worker.js'), 'utf8');
const kept = JSON.parse(/const FILES = (\[.*?\]);/s.exec(worker)[1]).map((file) => file.slice(1));
const keptSize = kept.reduce((total, file) => total + gzipped(file), 0) / 1000;
const nameOf = (chunk) => Object.keys(manifest).find((key) => manifest[key] === chunk);
const lost = everReached(KEPT_PAGES, NOT_KEPT).filter((chunk) => !kept.includes(chunk.file));
const problems = [
  keptSize > KEPT_MOST && `${keptSize.toFixed(0)} kB of at most ${KEPT_MOST}`,
  kept.some((file) => file.endsWith('.js') && EDITOR.test(readFileSync(join(values.dist, file), 'utf8'))) && 'with the editor',
  lost.length > 0 && `without ${lost.map(nameOf).join(', ')}`,
].filter(Boolean);
if (problems.length > 0) over += 1;
process.stdout.write(
  `${problems.length > 0 ? 'OVER' : 'fits'}  kept on a learner's device: ${kept.length} files, ${keptSize.toFixed(0)} kB${problems.map((each) => `; ${each}`).join('')}\n`,
);
process.exitCode = over > 0 ? 1 : 0;
