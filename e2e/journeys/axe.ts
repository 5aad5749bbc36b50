/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect } from '../lib/report.ts';
import { DESKTOP, type Journey, PHONE, type Stage } from '../lib/stage.ts';
import { type Language, wordsIn } from '../lib/words.ts';

type Role = 'agent' | 'coach' | 'manager' | 'author' | 'admin';
interface Findings {
  pages: number;
  runs: number;
  readonly violations: Map<string, string>;
  readonly sideways: Map<string, string>;
}
interface Violation {
  readonly id: string;
  readonly target: string;
  readonly why: string;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const LANGUAGES: readonly Language[] = ['nl', 'en'];
const THEMES = ['light', 'dark'] as const;
const SMALLEST = { width: 320, height: 700 };
/** Pages the menu does not lead to, by the link that does: found on a page of that role. */
const DEEPER: Readonly<Record<Role, readonly (readonly [from: string, link: string])[]>> = {
  agent: [
    ['/learn', 'a[href^="/learn/"]'],
    ['/today', 'a[href^="/les/"]'],
    ['/feedback', 'a[href^="/feedback/"]'],
    ['/growth', 'a[href^="/growth/"]'],
    ['/appointments', 'a[href^="/coaching/"]'],
  ],
  coach: [
    ['/queue?view=all', 'a[href^="/queue/"]'],
    ['/queue?view=all', 'a[href^="/evaluations/"]'],
    ['/coaching', 'a[href^="/coaching/"]'],
  ],
  manager: [],
  author: [],
  admin: [],
};
const ALSO: Readonly<Record<Role, readonly string[]>> = {
  agent: ['/this-page-does-not-exist'],
  coach: ['/calls', '/coaching?plan=true'],
  manager: [],
  author: [],
  admin: [],
};

/** No page breaks WCAG 2.2 AA by the rules a machine can try, and none scrolls sideways on the smallest screen. */
export const journey: Journey = async (stage) => {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const found: Findings = { pages: 0, runs: 0, violations: new Map(), sideways: new Map() };
  const open = [...(['agent', 'coach', 'manager', 'author', 'admin'] as const), null].flatMap((role) =>
    LANGUAGES.map((language) => ({ role, language })),
  );
  // Two at a time: one page is measured while the other loads.
  const work = async () => {
    for (let next = open.shift(); next; next = open.shift()) await visitAll(stage, next.role, next.language, source, found);
  };
  await Promise.all([work(), work()]);
  stage.report.say(
    `axe: ${found.pages} routes × ${THEMES.length} themes × ${LANGUAGES.length} languages, ${found.violations.size} violations (${found.runs} runs)`,
  );
  await stage.report.step(`${found.runs} runs of axe find nothing`, async () => {
    expect(found.violations.size === 0, [...found.violations].map(([what, where]) => `${what}\n  ${where}`).join('\n'));
  });
  await stage.report.step('nothing scrolls sideways at 320 px', async () => {
    expect(found.sideways.size === 0, [...found.sideways].map(([where, by]) => `${where}: ${by}`).join('\n'));
  });
};

async function visitAll(stage: Stage, role: Role | null, language: Language, source: string, found: Findings): Promise<void> {
  const { context, page } = await stage.visitor({ language });
  await context.addInitScript((chosen) => localStorage.setItem('vakwerk.language', chosen), language);
  const places =
    role === null
      ? ['/sign-in', '/first-run', '/invitation', '/invitation#none', '/gallery']
      : await placesOf(stage, page, role, language);
  if (language === 'nl') found.pages += places.length;
  for (const place of places) {
    await page.setViewportSize(DESKTOP);
    await page.goto(place);
    await settled(page);
    const where = `${role ?? 'nobody'} ${place.replace(/[0-9a-f-]{36}/g, ':id')} ${language}`;
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        found.runs += 1;
        for (const { id, target, why } of await violationsOf(page, source)) {
          const what = `${id} at ${target}: ${why}`;
          if (!found.violations.has(what)) found.violations.set(what, `${where} ${theme} ${size.width}`);
        }
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize(SMALLEST);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) found.sideways.set(where, `${wide} px`);
    if (language === 'nl')
      await stage.shot(page, `axe-${role ?? 'nobody'}${place.replace(/[0-9a-f-]{36}/g, 'id').replace(/\W+/g, '-')}`);
  }
  await context.close();
}

/** Everything in the menu of this role, and one of each page behind it. */
async function placesOf(stage: Stage, page: Page, role: Role, language: Language): Promise<string[]> {
  await stage.signIn(page, role, wordsIn(language));
  await settled(page);
  const hrefs = (selector: string) =>
    page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const menu = (await hrefs('nav a[href^="/"]')).map((href) => href.split('?')[0] ?? href);
  const places = new Set([new URL(page.url()).pathname, ...menu]);
  for (const [from, link] of DEEPER[role]) {
    await page.goto(from);
    await settled(page);
    const [first] = await hrefs(link);
    if (first) places.add(first);
    else stage.report.say(`${role} (${language}): nothing at ${link} on ${from}, so the page behind it is not tried`);
  }
  return [...places, ...ALSO[role]];
}

/** The page has its title and nothing is on its way. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle', { timeout: 600 }).catch(() => undefined); // a live connection never ends
  await page.waitForTimeout(100);
}

async function violationsOf(page: Page, source: string): Promise<readonly Violation[]> {
  await page.evaluate(`if (!window.axe) { ${source} }`);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run: (
          root: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 4)
        .map((node) => ({ id, target: node.target.join(' '), why: (node.failureSummary ?? '').split('\n')[1]?.trim() ?? '' })),
    );
  }, TAGS);
}
