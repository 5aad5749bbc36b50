import type { Page } from 'playwright-core';
import { allCourses } from '../../apps/cli/dist/demo/content/courses/all-courses.js';
import { expect, expectSame } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const MOST_STEPS = 30;
const LONGEST_FRAGMENT_MS = 45_000;
const stepOf = (page: Page) => Number(/\/stap\/(\d+)$/.exec(new URL(page.url()).pathname)?.[1] ?? 0);

/** Every question of the demo by its words, with what is right and what is not. */
const questions = new Map(
  allCourses
    .flatMap(({ content }) => content('nl').modules)
    .flatMap(({ steps }) => steps)
    .flatMap((step) =>
      step.kind === 'question' && 'options' in step.question ? [[step.question.prompt.nl, step.question.options] as const] : [],
    ),
);

/** An agent goes on on a phone, makes a mistake, closes the browser half-way, and finishes where they were. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const first = await stage.visitor({ size: PHONE });
  let page = first.page;
  let mistakes = 0;

  /** The page of the address is on the screen, and so is what it loads when a step asks for it. */
  const shown = async () => {
    await page
      .getByText(new RegExp(`^${t('learning.player.step', { step: stepOf(page), total: 'N' }).replace('N', '\\d+')}( · .+)?$`))
      .waitFor();
    await title().waitFor();
    await page
      .getByRole('status')
      .filter({ hasText: t('common.loading') })
      .first()
      .waitFor({ state: 'hidden' });
  };
  const title = () => page.getByRole('heading', { level: 1 });
  /** Answers the question on the screen. @returns whether it was right, by the server */
  const answer = async (rightly: boolean): Promise<boolean> => {
    const options = questions.get((await title().innerText()).trim());
    expect(options, `the demo has no question "${await title().innerText()}"`);
    const wrong = options.filter(({ correct }) => !correct).slice(0, 1);
    const chosen = rightly ? options.filter(({ correct }) => correct) : wrong;
    for (const { text } of chosen) await page.locator('label', { hasText: text.nl }).first().click();
    await page.locator('label', { hasText: t(rightly ? 'common.certainty.sure' : 'common.certainty.guess') }).click();
    await page.getByRole('button', { name: t('learning.question.check') }).click();
    const verdict = page.getByRole('status').getByRole('heading', { level: 2 });
    await verdict.waitFor();
    return (await verdict.innerText()).trim() === t('learning.question.right');
  };
  /** Does the step on the screen as a person would, and goes on. */
  const doStep = async (): Promise<void> => {
    await shown();
    const at = page.url();
    const check = page.getByRole('button', { name: t('learning.question.check') });
    const play = page.getByRole('button', { name: t('learning.audio.play'), exact: true });
    if (await check.isVisible()) await answer(true);
    else if (await play.isVisible()) {
      await play.click();
      const listenOn = page.getByText(t('learning.audio.listenOn'));
      await listenOn.waitFor({ state: 'hidden', timeout: LONGEST_FRAGMENT_MS });
    }
    const next = page.getByRole('button', {
      name: new RegExp(`^(${t('learning.player.next')}|${t('learning.player.finish')})$`),
    });
    await next.last().click();
    await page.waitForURL((url) => url.href !== at);
  };

  const step = await report.step('the phone says where the agent was, and one press goes there', async () => {
    await stage.signIn(page, 'agent');
    await page.getByText(t('learning.today.resumeLabel')).waitFor();
    await stage.shot(page, 'learner-1-today');
    await page.getByRole('link', { name: pattern('nl', 'learning.today.resume') }).click();
    await page.waitForURL(/\/stap\/\d+$/);
    const found = stepOf(page);
    expect(found > 1, `it starts at step ${found}`);
    return found;
  });

  await report.step('a wrong answer with "I guess": not yet, and why', async () => {
    for (let round = 0; round < MOST_STEPS; round += 1) {
      await shown();
      if (await page.getByRole('button', { name: t('learning.question.check') }).isVisible()) break;
      await doStep();
    }
    expect(!(await answer(false)), 'the server called a wrong answer right');
    mistakes += 1;
    await stage.shot(page, 'learner-2-not-yet');
  });

  const left = await report.step('the browser is closed in the middle of the step', async () => {
    const place = page.url();
    const state = await first.context.storageState();
    await first.context.close();
    page = (await stage.visitor({ size: PHONE, state })).page;
    return place;
  });

  await report.step('the next visit goes on at the same step', async () => {
    await page.goto('/today');
    await page.getByRole('link', { name: pattern('nl', 'learning.today.resume') }).click();
    await page.waitForURL(/\/stap\/\d+$/);
    expectSame(page.url(), left, 'place');
  });

  await report.step('the same question, now right and sure', async () => {
    await shown();
    expect(await answer(true), 'the server called the right answer wrong');
    await stage.shot(page, 'learner-3-right');
    await page
      .getByRole('button', { name: t('learning.player.next') })
      .last()
      .click();
  });

  await report.step('finishes: the server says that the part is done', async () => {
    for (let round = 0; round < MOST_STEPS && !page.url().endsWith('/klaar'); round += 1) await doStep();
    const can = page.getByRole('heading', { level: 1, name: t('learning.done.can') });
    const open = page.getByRole('heading', { level: 1, name: pattern('nl', 'learning.done.openTitle') });
    await can.or(open).waitFor();
    await stage.shot(page, 'learner-4-done');
    expect(await can.isVisible(), await open.innerText().catch(() => 'not done'));
    report.say(`from step ${step}, with ${mistakes} mistake`);
  });

  await report.step('Today offers the next part', async () => {
    await page.goto('/today');
    await page
      .getByRole('link', { name: pattern('nl', 'learning.today.start') })
      .or(page.getByRole('link', { name: pattern('nl', 'learning.today.resume') }))
      .first()
      .waitFor();
  });
};
