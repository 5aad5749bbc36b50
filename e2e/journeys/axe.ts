/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page, Request } from 'playwright-core';
import { expect, until } from '../lib/report.ts';
import { DESKTOP, type Journey, PHONE, type Stage } from '../lib/stage.ts';
import { type Language, wordsIn } from '../lib/words.ts';

type Role = 'agent' | 'coach' | 'manager' | 'author' | 'admin';
interface Findings {
  pages: number;
  runs: number;
  readonly violations: Map<string, string>;
  readonly sideways: Map<string, string>;
  readonly broken: Map<string, string>;
}
interface Violation {
  readonly id: string;
  readonly target: string;
  readonly why: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const THEMES = ['light', 'dark'] as const;
/** Longer than React takes between an answer and the next question. */
const QUIET_MS = 120;
const SMALLEST = { width: 320, height: 700 };
/** Pages the menu does not lead to, by the link that does: found on a page of that role. A second link is found on the page of the first. */
const DEEPER: Readonly<Record<Role, readonly (readonly [from: string, ...links: string[]])[]>> = {
  agent: [
    ['/learn', 'a[href^="/learn/"]'],
    ['/today', 'a[href^="/les/"]', 'a[href$="/tekst"]'],
    ['/feedback', 'a[href^="/feedback/"]'],
    ['/growth', 'a[href^="/growth/"]'],
    ['/learn/record', 'a[href^="/certificates/"]'],
    ['/appointments', 'a[href^="/coaching/"]'],
    ['/practice/spoken', 'a[href^="/practice/spoken/"]'],
  ],
  coach: [
    ['/grading', 'a[href^="/grading/"]'],
    ['/grading?view=people', 'a[href^="/quiz/"]'],
    ['/calibration', 'tbody a[href^="/calibration/"]'],
    ['/queue?view=all', 'a[href^="/queue/"]'],
    ['/queue?view=all', 'a[href^="/evaluations/"]'],
    ['/coaching', 'a[href^="/coaching/"]'],
  ],
  manager: [
    ['/calibration?show=revealed', 'tbody a[href^="/calibration/"]'],
    ['/disputes', 'a[href^="/disputes/"]'],
    ['/coaching/next-steps', 'li a[href^="/coaching/next-steps/"]'],
    ['/reports/transfer', 'h2 a', 'a[href*="/frozen/"]'],
    ['/people', 'main a[href^="/people/"]'],
    ['/sampling', 'a[href^="/sampling/"]', 'td a[href^="/sampling/"]'],
  ],
  author: [
    ['/scorecards', 'a[href^="/scorecards/"]'],
    ['/dialogues', 'a[href^="/dialogues/"]'],
    ['/courses', 'a[href^="/courses/"]'],
    ['/packages', 'a[href^="/packages/"]', 'a[href^="/package-report/"]'],
    ['/questions', 'tbody a[href*="question="]'],
  ],
  admin: [],
};
const ALSO: Readonly<Record<Role, readonly string[]>> = {
  agent: [
    '/messages',
    '/messages?unread=true',
    '/settings/messages',
    '/appointments/times',
    '/practice/cards',
    '/practice/spoken',
    '/learn/record',
    '/this-page-does-not-exist',
    '/evaluations',
  ],
  coach: [
    '/grading?view=people',
    '/calls',
    '/calibration/new',
    '/calibration/severity',
    '/queue?view=done',
    '/admin/parked',
    '/coaching?plan=true',
    '/coaching/templates',
    '/coaching/spoken',
  ],
  manager: [
    '/coaching/hours',
    '/calls',
    '/assign/rules',
    '/coaching/next-steps',
    '/coaching/next-steps/new',
    '/disputes?which=closed',
    '/sampling?make=true',
    '/reports?days=364&point=closing',
    '/reports/accuracy',
    '/reports/rollouts',
    '/reports/rollouts/new',
    '/reports/proficiency',
    '/reports/measurement',
    '/dashboard?weeks=26',
  ],
  author: [],
  admin: ['/admin/messages', '/admin/mail', '/settings/messages'],
};

/**
 * No page breaks WCAG 2.2 AA by the rules a machine can try, and none scrolls sideways on the smallest screen. On a phone the rules are
 * tried in one language: which parts there are and their colours do not depend on words. Whole table heads and no sideways scroll do,
 * and are seen in both. `--thorough` tries every theme and width in both languages, and keeps a picture of every page.
 */
export const journey: Journey = async (stage) => {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found: Findings = { pages: 0, runs: 0, violations: new Map(), sideways: new Map(), broken: new Map() };
  const open = [...(['agent', 'coach', 'manager', 'author', 'admin'] as const), null].flatMap((role) =>
    LANGUAGES.map((language) => ({ role, language })),
  );
  // More than there are cores: pages are measured while others load.
  const work = async () => {
    for (let next = open.shift(); next; next = open.shift()) await visitAll(stage, next.role, next.language, source, found);
  };
  await Promise.all([work(), work(), work()]);
  stage.report.say(
    `axe: ${found.pages} routes × ${THEMES.length} themes × ${LANGUAGES.length} languages × 2 widths${thorough ? '' : ' (English: light, wide)'}, ${found.violations.size} violations (${found.runs} runs)`,
  );
  await stage.report.step(`${found.runs} runs of axe find nothing`, async () => {
    expect(found.violations.size === 0, [...found.violations].map(([what, where]) => `${what}\n  ${where}`).join('\n'));
  });
  await stage.report.step('nothing scrolls sideways at 320 px', async () => {
    expect(found.sideways.size === 0, [...found.sideways].map(([where, by]) => `${where}: ${by}`).join('\n'));
  });
  await stage.report.step('no word in the head of a table is broken or cut off', async () => {
    expect(found.broken.size === 0, [...found.broken].map(([where, words]) => `${where}: ${words}`).join('\n'));
  });
};

const thorough = process.argv.includes('--thorough');

function themesFor(language: Language, size: typeof DESKTOP): readonly ('light' | 'dark')[] {
  if (thorough || language === 'nl') return THEMES;
  return size === DESKTOP ? ['light'] : [];
}

async function visitAll(stage: Stage, role: Role | null, language: Language, source: string, found: Findings): Promise<void> {
  const { context, page } = await stage.visitor({ language });
  await context.addInitScript({ content: source });
  const settled = settles(page);
  await context.addInitScript((chosen) => localStorage.setItem('vakwerk.language', chosen), language);
  const places =
    role === null
      ? ['/sign-in', '/first-run', '/invitation', '/invitation#none', '/unsubscribe#none', '/gallery', '/c/-']
      : await placesOf(stage, page, role, language, settled);
  if (language === 'nl') found.pages += places.length;
  for (const place of places) {
    await page.setViewportSize(DESKTOP);
    await page.goto(place);
    await settled();
    const where = `${role ?? 'nobody'} ${place.replace(/[0-9a-f-]{36}/g, ':id')} ${language}`;
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      // What is measured anew for this width (a table that now scrolls) is on the page two frames later.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      for (const theme of themesFor(language, size)) {
        await page.emulateMedia({ colorScheme: theme });
        found.runs += 1;
        for (const { id, target, why } of await violationsOf(page, theme)) {
          const what = `${id} at ${target}: ${why}`;
          if (!found.violations.has(what)) found.violations.set(what, `${where} ${theme} ${size.width}`);
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
      const broken = await brokenHeads(page);
      if (broken.length > 0) found.broken.set(`${where} ${size.width}`, broken.join(', '));
    }
    await page.setViewportSize(SMALLEST);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) found.sideways.set(where, `${wide} px`);
    if (thorough && language === 'nl')
      await stage.shot(page, `axe-${role ?? 'nobody'}${place.replace(/[0-9a-f-]{36}/g, 'id').replace(/\W+/g, '-')}`);
  }
  await context.close();
}

/** Everything in the menu of this role, and one of each page behind it. */
async function placesOf(
  stage: Stage,
  page: Page,
  role: Role,
  language: Language,
  settled: () => Promise<void>,
): Promise<string[]> {
  await stage.signIn(page, role, wordsIn(language));
  await settled();
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const menu = (await hrefs('nav a[href^="/"]')).map((href) => href.split('?')[0] ?? href);
  const places = new Set([new URL(page.url()).pathname, ...menu]);
  for (const [from, ...links] of DEEPER[role]) {
    let at: string | undefined = from;
    for (const link of links) {
      await page.goto(at);
      await settled();
      const [first]: string[] = await hrefs(link);
      if (first) places.add(first);
      else stage.report.say(`${role} (${language}): nothing at ${link} on ${at}, so the page behind it is not tried`);
      at = first;
      if (!at) break;
    }
  }
  return [...places, ...ALSO[role]];
}

/** @returns what waits until the page has its title and nothing is on its way, except the live connection, which never ends */
function settles(page: Page): () => Promise<void> {
  const under = new Set<Request>();
  let last = 0;
  page.on('request', (request) => {
    if (!request.url().endsWith('/api/live')) under.add(request);
    last = performance.now();
  });
  const end = (request: Request) => {
    if (under.delete(request)) last = performance.now();
  };
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  page.on('framenavigated', () => under.clear());
  return async () => {
    await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
    await page.evaluate(() => document.fonts.ready);
    const quiet = async () => under.size === 0 && performance.now() - last > QUIET_MS;
    await until('a quiet page', quiet, { every: 30, within: 5_000 }).catch(() => undefined);
    await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  };
}

/** Words in heads of tables that go on in the next line without a hyphen, or stick out over their neighbour. */
const brokenHeads = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('th')].flatMap((head) => {
      // A table that is cards on a phone keeps its heads for who hears the page: one pixel, cut off.
      if ((head.closest('thead')?.getBoundingClientRect().width ?? 2) <= 1) return [];
      const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        if ((text.parentElement?.clientWidth ?? 0) === 1) continue; // only for who hears the page
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[^\s\u00AD-]+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          const parts = [...range.getClientRects()].filter(({ width }) => width > 1);
          const lines = new Set(parts.map(({ top }) => Math.round(top))).size;
          const edge = head.getBoundingClientRect().right + 1;
          if (lines > 1 || parts.some(({ right }) => right > edge)) broken.push(word);
        }
      }
      return broken;
    }),
  );

/** In the dark only what depends on colours is tried again: the page is the same one. */
async function violationsOf(page: Page, theme: 'light' | 'dark'): Promise<readonly Violation[]> {
  return page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            root: Document,
            options: object,
          ) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes
          .slice(0, 4)
          .map((node) => ({ id, target: node.target.join(' '), why: (node.failureSummary ?? '').split('\n')[1]?.trim() ?? '' })),
      );
    },
    theme === 'light' ? TAGS : COLOUR_RULES,
  );
}
