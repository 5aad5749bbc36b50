/// <reference lib="dom" />
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { homePackage } from '../../apps/cli/dist/demo/content/home-package.js';
import { inBoth, publishCourse } from '../lib/author-course.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, until } from '../lib/report.ts';
import { type Journey, PHONE, type Stage } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

/** A course of the vendor whose tool many others follow; without it, the one of the demo. Both are SCORM 1.2. */
const GIVEN = fileURLToPath(new URL('../../../shared/data/packages/RuntimeBasicCalls_SCORM12.zip', import.meta.url));
/** An author who also coaches: authors see names of people of their own teams only. */
const AUTHOR = personNamed('Joost Timmermans').email;
const COURSE = 'Een cursus van buiten';
/** Packages tell whole seconds: one that must be in the total. */
const A_SECOND_MS = 1_200;

/** How one package is walked through, and the places it reports on the way. */
interface Known {
  readonly title: string;
  readonly file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  /** The document that shows page 3, and what it reports as its place there. */
  readonly third: { readonly heading: string; readonly location: string };
  readonly lastLocation: string;
  readonly goOn: (item: Frame) => Promise<void>;
  /** The frame in which its pages stand. */
  readonly pages: (item: Frame) => Frame | null;
  /** From page 3 to the end, with everything right. */
  readonly finish: (item: Frame) => Promise<void>;
}

/** An agent opens a course that was made elsewhere, leaves on page 3, comes back to it and finishes; nothing of ours is in its reach. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const known = await knownPackage();
  if (!existsSync(GIVEN)) report.say('with the course of the demo: ../shared/data is not there');
  const author = (await stage.visitor()).page;

  const packageId = await report.step(
    'an author brings the package in and looks around in it; nothing of that is kept',
    async () => {
      await stage.signInAs(author, AUTHOR);
      await author.goto('/packages');
      await author.locator('input[type=file]').setInputFiles(known.file);
      await author.waitForURL(/\/packages\/[0-9a-f-]{36}$/);
      await author.getByRole('heading', { level: 1, name: known.title }).waitFor();
      await author.getByText(t('learning.package.standard.scorm12')).first().waitFor();
      await stage.shot(author, 'package-1-found');
      await author.getByRole('button', { name: t('learning.package.preview') }).click();
      const item = await itemOf(author);
      await known.goOn(item);
      await stage.shot(author, 'package-2-preview');
      await author.getByRole('button', { name: t('learning.package.leave') }).click();
      await author.getByRole('dialog').waitFor({ state: 'hidden' });
      const id = new URL(author.url()).pathname.split('/').at(-1) ?? '';
      const [row] = await product.query<{ n: number }>(
        'SELECT count(*)::int AS n FROM package_registration WHERE package_id = $1',
        [id],
      );
      expectSame(row?.n, 0, 'people in it after a look around');
      return id;
    },
  );

  await report.step('makes it a step of a course, and publishes that', () =>
    publishCourse(author, COURSE, [
      {
        kind: 'package',
        id: 'outside',
        introduction: inBoth('Deze cursus is gemaakt door een ander bedrijf.'),
        packageId,
        doneWhen: 'passed',
        minutes: 10,
      },
    ]),
  );

  const { page: agent, context } = await stage.visitor();
  agent.on('dialog', (dialog) => void dialog.accept());
  const now = () => runOf(stage, packageId);
  const open = async (): Promise<Frame> => {
    await agent
      .getByRole('button', { name: new RegExp(`^(${t('learning.package.start')}|${t('learning.package.resume')})$`) })
      .click();
    return itemOf(agent);
  };
  const leave = async (): Promise<void> => {
    await agent.getByRole('button', { name: t('learning.package.leave') }).click();
    await agent.getByRole('dialog').waitFor({ state: 'hidden' });
  };
  const onThird = (item: Frame) => onPage(item, known, known.third.heading);

  await report.step('an agent opens it, and leaves on page 3', async () => {
    await stage.signIn(agent, 'agent');
    await agent.goto('/learn');
    await agent.getByRole('link', { name: new RegExp(COURSE) }).click();
    await agent.getByRole('button', { name: t('learning.course.start') }).click();
    const item = await open();
    await known.goOn(item);
    await known.goOn(item);
    await onThird(item);
    await agent.waitForTimeout(A_SECOND_MS);
    await stage.shot(agent, 'package-3-page-3');
    await leave();
    await agent.getByRole('button', { name: t('learning.package.resume') }).waitFor();
    await agent.getByText(t('learning.package.progress.inProgress')).waitFor();
    await stage.shot(agent, 'package-4-left');
    const run = await now();
    expectSame([run.progress, run.success, run.location], ['inProgress', null, known.third.location], 'what is kept');
    expectSame([run.sittings.length, run.sittings[0]?.finished], [1, true], 'sittings');
    expect(run.totalSeconds >= 1, `the total is ${run.totalSeconds} s`);
  });

  await report.step('inside its frame there is none of our cookies, and no way to our data', async () => {
    const item = await open();
    await onThird(item);
    const ours = (await context.cookies()).filter(({ domain }) => domain === new URL(product.url).hostname);
    expect(ours.length > 0, 'the agent has no cookie at all: there is nothing to keep from the package');
    const heard = Object.entries(await reach(item, product.url));
    const sent = await cookiesSent(agent, item);
    if (sent !== null) heard.push(['a request to its own origin', `took ${sent} along`]);
    expectSame(
      heard.filter(([, outcome]) => !outcome.startsWith('refused')),
      [],
      'ways out of the package',
    );
    report.say(heard.map(([way]) => way).join(', '));
    stage.expectRefusals();
  });

  await report.step('goes elsewhere without saying goodbye; comes back on page 3 with the time added up', async () => {
    const before = await now();
    await agent.waitForTimeout(A_SECOND_MS);
    await agent.goto('/today');
    await until('the last words of a page that went away', async () => (await now()).sittings[1]?.finished);
    await agent.goBack();
    const item = await open();
    await onThird(item);
    const run = await now();
    expectSame([run.progress, run.location], ['inProgress', known.third.location], 'what is kept');
    expect(run.totalSeconds > before.totalSeconds, `${run.totalSeconds} s after ${before.totalSeconds} s`);
  });

  await report.step('finishes it: status, score, place and total time are in the database, and the course is done', async () => {
    const item = await itemOf(agent);
    await known.finish(item);
    await stage.shot(agent, 'package-5-finished');
    await leave();
    await agent.getByRole('button', { name: t('learning.package.again') }).waitFor();
    await stage.shot(agent, 'package-6-done');
    const run = await now();
    expectSame(
      [run.progress, run.success, run.scoreRatio, run.location],
      ['completed', 'passed', 1, known.lastLocation],
      'what is kept',
    );
    const total = run.sittings.reduce((sum, { seconds }) => sum + seconds, 0);
    expect(
      Math.abs(total - run.totalSeconds) < 0.01 && run.sittings.length === 3,
      `${total} s in the sittings, ${run.totalSeconds} s in all`,
    );
    report.say(
      `passed, ${run.scoreRatio}, place ${run.location}, ${run.totalSeconds.toFixed(1)} s in ${run.sittings.length} sittings`,
    );
    await agent.getByRole('button', { name: t('learning.player.finish') }).click();
    await agent.getByRole('heading', { level: 1, name: t('learning.done.can') }).waitFor();
    expect((await now()).assignmentDone, 'the assignment is still open');
  });

  await report.step('the author sees who is how far, and what one person did', async () => {
    const { name } = accountOf('agent');
    await author.goto(`/packages/${packageId}`);
    await author.getByRole('link', { name: t('learning.package.report') }).click();
    await author
      .getByRole('row', { name: new RegExp(name) })
      .getByText(t('learning.package.passed'))
      .waitFor();
    await stage.shot(author, 'package-7-report');
    await author.getByRole('link', { name }).click();
    await author.getByRole('heading', { level: 1, name }).waitFor();
    await author.locator('h2').nth(2).waitFor();
    await stage.shot(author, 'package-8-person');
  });

  await report.step('on a phone the package has the whole screen', async () => {
    const { page: phone } = await stage.visitor({ size: PHONE, state: await context.storageState() });
    phone.on('dialog', (dialog) => void dialog.accept());
    await phone.goto('/learn');
    await phone.getByRole('link', { name: new RegExp(COURSE) }).click();
    // The list of before may still stand there for a moment.
    await phone.getByRole('heading', { level: 1, name: COURSE }).waitFor();
    await phone
      .getByRole('list', { name: t('learning.course.parts') })
      .getByRole('link')
      .first()
      .click();
    await phone.getByRole('button', { name: t('learning.package.again') }).click();
    const item = await itemOf(phone);
    await until('a page of the package', async () => known.pages(item)?.locator('h1').first().isVisible());
    await stage.shot(phone, 'package-9-phone');
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide <= 0, `the page scrolls ${wide} px sideways`);
  });
};

interface Run {
  readonly progress: string;
  readonly success: string | null;
  readonly scoreRatio: number | null;
  readonly location: string | null;
  readonly totalSeconds: number;
  readonly assignmentDone: boolean;
  /** Oldest first. */
  readonly sittings: readonly { readonly finished: boolean; readonly seconds: number }[];
}

/** What the product's own database says of the one person in this package. */
async function runOf({ product }: Stage, packageId: string): Promise<Run> {
  const [row] = await product.query<Run>(
    `SELECT r.progress, r.success, r.score_ratio AS "scoreRatio", r.location, r.total_seconds AS "totalSeconds",
            a.completed_at IS NOT NULL AS "assignmentDone",
            (SELECT json_agg(json_build_object('finished', s.finished, 'seconds', s.seconds) ORDER BY s.started_at)
               FROM package_sitting s WHERE s.org_id = r.org_id AND s.registration_id = r.id) AS sittings
       FROM package_registration r JOIN assignment a ON a.org_id = r.org_id AND a.id = r.assignment_id WHERE r.package_id = $1`,
    [packageId],
  );
  expect(row, 'nobody is in the package');
  return row;
}

/** The page of the package itself, inside the page that frames it. */
async function itemOf(page: Page): Promise<Frame> {
  await page.getByRole('dialog').waitFor();
  return until('the page of the package', async () => {
    const item = page
      .frames()
      .find((frame) => /\/files\//.test(frame.url()) && /\/frame$/.test(frame.parentFrame()?.url() ?? ''));
    await item?.waitForLoadState('load');
    return item;
  });
}

async function onPage(item: Frame, { pages }: Known, heading: string): Promise<void> {
  await until(`the page "${heading}"`, async () => {
    const found = await pages(item)
      ?.locator('h1')
      .first()
      .innerText({ timeout: 500 })
      .catch(() => null);
    return found?.trim() === heading;
  });
}

/** Every way out that a script of the package has, tried from within. Each must end in "refused". */
function reach(item: Frame, app: string): Promise<Record<string, string>> {
  return item.evaluate(async (origin) => {
    const asked = {
      method: 'POST',
      credentials: 'include',
      body: JSON.stringify({ query: '{ viewer { person { id } } }' }),
    } as const;
    const json = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const of = async (run: () => unknown): Promise<string> => {
      try {
        return `reached: ${String(await run())}`;
      } catch (error) {
        return `refused: ${error instanceof Error ? error.name : String(error)}`;
      }
    };
    /** Whether a page of another origin loaded cannot be seen from here; that the policy stopped it can. */
    const byPolicy = (run: () => unknown) =>
      of(
        () =>
          new Promise((resolve, reject) => {
            const late = setTimeout(() => resolve('no policy stopped it'), 2_000);
            const stopped = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
              clearTimeout(late);
              reject(new Error(effectiveDirective));
            };
            document.addEventListener('securitypolicyviolation', stopped, { once: true });
            Promise.resolve(run()).catch(() => undefined);
          }),
      );
    const loads = (tag: 'img' | 'script' | 'iframe', src: string) =>
      byPolicy(() => document.body.append(Object.assign(document.createElement(tag), { src })));
    const nothing = (found: string | null | undefined) => {
      if (!found) throw new Error('nothing there');
      return found;
    };
    return {
      'document.cookie': await of(() => nothing(document.cookie)),
      'graphql of the app': await of(async () => (await fetch(`${origin}/graphql`, { ...asked, headers: json })).text()),
      'graphql without reading': await byPolicy(() => fetch(`${origin}/graphql`, { ...asked, mode: 'no-cors' })),
      'graphql of its own origin': await of(async () => {
        const answer = await fetch('/graphql', { ...asked, headers: json });
        if (answer.status === 404) throw new Error('not found');
        return answer.text();
      }),
      'rest of its own origin': await of(async () => {
        const answer = await fetch('/api/packages', { ...asked, headers: json });
        if (answer.status === 404) throw new Error('not found');
        return answer.text();
      }),
      'a beacon': await byPolicy(() => navigator.sendBeacon(`${origin}/graphql`, asked.body)),
      'a web socket': await byPolicy(() => new WebSocket(origin.replace('http', 'ws'))),
      'a picture': await loads('img', `${origin}/favicon.ico`),
      'a script': await loads('script', `${origin}/sw.js`),
      'a frame of the app': await loads('iframe', `${origin}/today`),
      'the page above': await of(() => window.top?.document.title),
      'storage of the app': await of(() => window.top?.localStorage.length),
      'another page above': await of(() => {
        if (!window.top) throw new Error('nothing above');
        window.top.location.href = 'https://example.com/';
        return 'sent away';
      }),
      'a window of its own': await of(() => nothing(window.open(`${origin}/today`)?.location.href)),
    };
  }, app);
}

/** What the browser puts in a request of the package to its own origin. */
async function cookiesSent(page: Page, item: Frame): Promise<string | null> {
  const asked = page.waitForRequest((request) => request.url().endsWith('?cookies'));
  await item.evaluate(() => fetch(`${location.pathname}?cookies`, { credentials: 'include' }).then(() => undefined));
  return (await (await asked).allHeaders()).cookie ?? null;
}

async function knownPackage(): Promise<Known> {
  if (existsSync(GIVEN)) return golf(await readFile(GIVEN));
  // In English: the Dutch one is in this organisation already, with people in it.
  const { title, bytes } = homePackage('en');
  return {
    title,
    file: { name: 'home.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) },
    third: { heading: 'Paper', location: '3' },
    lastLocation: '5',
    goOn: (item) => item.getByRole('button', { name: 'Next' }).click(),
    pages: (item) => item,
    finish: async (item) => {
      await item.getByRole('button', { name: 'Next' }).click();
      await item.getByRole('button', { name: 'Next' }).click();
      await item.getByRole('button', { name: /clear the room/ }).click();
      await item.getByText(/Done\./).waitFor();
    },
  };
}

/** "Golf Explained", by Rustici Software: fifteen pages of which the last is a test. It asks whether to go on where somebody was. */
function golf(buffer: Buffer): Known {
  const pages = (item: Frame) => item.childFrames()[0] ?? null;
  const goOn = (item: Frame) => item.locator('#butNext').click();
  return {
    title: 'Golf Explained - Run-time Basic Calls',
    file: { name: basename(GIVEN), mimeType: 'application/zip', buffer },
    third: { heading: 'Scoring', location: '2' },
    lastLocation: '14',
    goOn,
    pages,
    finish: async (item) => {
      for (let page = 2; page < 14; page += 1) await goOn(item);
      const test = await until('the test', async () => {
        const found = pages(item);
        return found?.url().includes('assessmenttemplate') ? found : null;
      });
      await test.locator('input[value="Submit Answers"]').waitFor();
      // It marks its right answers in the page, for whoever tries it out.
      for (const radio of await test.locator('.correctAnswer input[type=radio]').all()) await radio.check();
      for (const text of await test.locator('.correctAnswer:has(input[type=text])').all())
        await text.locator('input').fill(/\((.+)\)/.exec(await text.innerText())?.[1] ?? '');
      await test.locator('input[value="Submit Answers"]').click();
      await test.getByRole('heading', { name: 'Score: 100' }).waitFor();
    },
  };
}
