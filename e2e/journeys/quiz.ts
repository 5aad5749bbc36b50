/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { people } from '../../apps/cli/dist/demo/content/organisations.js';
import { whatYouKnow } from '../../apps/cli/dist/demo/content/quizzes/what-you-know.js';
import { openOwnBrowser } from '../lib/own-browser.ts';
import { expectSame, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

/** Somebody who has not made the quizzes of the demo yet: its last agent of the first organisation. */
const [agent] = people.filter(({ organisation, hidden }) => organisation === people[0]?.organisation && hidden).slice(-1);
const questions = new Map(
  whatYouKnow.modules.flatMap(({ steps }) =>
    steps.flatMap((step) =>
      step.kind === 'quiz'
        ? step.quiz.parts.flatMap((part) => (part.kind === 'fixed' ? [[part.question.prompt.nl, part.question] as const] : []))
        : [],
    ),
  ),
);
const total = whatYouKnow.modules[0]?.steps[0]?.kind === 'quiz' ? whatYouKnow.modules[0].steps[0].quiz.parts.length : 0;

/** On a phone: a quiz with the network cut in the middle and the browser killed mid-answer. Nothing is lost. */
export const journey: Journey = async (stage) => {
  const { report } = stage;
  const profile = await mkdtemp(join(tmpdir(), 'vakwerk-quiz-'));
  let own = await openOwnBrowser(profile);
  let page: Page = own.page;
  const on = (path: string) => new URL(path, stage.product.url).href;
  const heading = () => page.getByRole('heading', { level: 1 });
  const place = () => Number(/\/quiz\/[^/]+\/(\d+)$/.exec(page.url())?.[1] ?? 0);
  const phone = () => page.setViewportSize({ width: 390, height: 844 });

  /** Chooses what is right, or the first thing that is not. */
  const choose = async (rightly: boolean): Promise<void> => {
    await page.waitForURL(/\/quiz\/[^/]+\/\d+$/);
    // For a moment the page before this one still stands there.
    const question = await until(
      'a question of the demo',
      async () => questions.get((await heading().innerText()).trim()) ?? null,
    );
    if (question.kind === 'trueFalse')
      await page
        .locator('label', { hasText: t(`learning.answer.${String(question.correct === rightly)}` as never) })
        .first()
        .click();
    else if ('options' in question)
      for (const option of question.options.filter(({ correct }) => correct === rightly).slice(0, rightly ? 4 : 1))
        await page.locator('label', { hasText: option.text.nl }).first().click();
    // Items to order: the order on the screen will do; one press tells that it is the answer.
    else await page.locator('main ol button[aria-disabled="false"]').first().click();
    await page.locator('label', { hasText: t(rightly ? 'common.certainty.sure' : 'common.certainty.guess') }).click();
  };
  const signIn = async (): Promise<void> => {
    await page.getByLabel(t('people.signIn.email')).fill(agent?.email ?? '');
    await page.getByLabel(t('people.signIn.password'), { exact: true }).fill('vakwerk demo 2026');
    await page.getByRole('button', { name: t('people.signIn.submit') }).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
  };
  const check = async (): Promise<string> => {
    await page.getByRole('button', { name: t('learning.quiz.check') }).click();
    const verdict = page.getByRole('status').getByRole('heading', { level: 2 });
    await verdict.waitFor();
    return (await verdict.innerText()).trim();
  };
  const goOn = async (): Promise<void> => {
    const at = page.url();
    await page
      .getByRole('button', { name: t('learning.quiz.next') })
      .last()
      .click();
    await page.waitForURL((url) => url.href !== at);
  };

  try {
    await report.step('a quiz says what it asks and allows, and starts with one press', async () => {
      await phone();
      await page.addInitScript(() => localStorage.setItem('vakwerk.language', 'nl'));
      await page.goto(on('/sign-in'));
      await signIn();
      await page.goto(on('/learn'));
      await page.getByRole('link', { name: whatYouKnow.title.nl }).click();
      await page.getByRole('button', { name: t('learning.course.start') }).click();
      await page.getByText(t('learning.quiz.noLimit')).waitFor();
      await stage.shot(page, 'quiz-1-start');
      await page.getByRole('button', { name: pattern('nl', 'learning.quiz.startMinutes') }).click();
      await page.waitForURL((url) => url.pathname.endsWith('/1') && url.pathname.startsWith('/quiz/'));
    });

    await report.step('an answer can be taken back until the check, and is final after it', async () => {
      await choose(false);
      await page.getByRole('button', { name: t('learning.quiz.undo') }).click();
      expectSame(await page.locator('label[data-chosen]').count(), 0, 'chosen answers');
      await choose(true);
      await stage.shot(page, 'quiz-2-question');
      expectSame(await check(), t('learning.question.right'), 'the verdict');
      await stage.shot(page, 'quiz-3-right');
      await goOn();
    });

    await report.step('without a network an answer stays on the device, and is checked when it is back', async () => {
      const context = page.context();
      await stage.cutOff(context);
      await choose(true);
      await page.getByRole('button', { name: t('learning.quiz.check') }).click();
      await page.getByText(t('learning.quiz.offline'), { exact: true }).waitFor();
      await stage.shot(page, 'quiz-4-offline');
      await stage.connect(context);
      const verdict = page.getByRole('status').getByRole('heading', { level: 2 });
      await verdict.waitFor();
      expectSame((await verdict.innerText()).trim(), t('learning.question.right'), 'the verdict');
      await goOn();
    });

    const { at, chosen } = await report.step('the browser is killed in the middle of an answer, without a network', async () => {
      await stage.cutOff(page.context());
      await choose(true);
      await page.getByText(t('learning.quiz.offline'), { exact: true }).waitFor();
      const left = { at: page.url(), chosen: await page.locator('label[data-chosen]').allInnerTexts() };
      await own.kill();
      return left;
    });

    await report.step('nothing is lost: the answer is there, and reaches the server by itself', async () => {
      own = await openOwnBrowser(profile);
      page = own.page;
      await phone();
      await page.goto(at);
      // Chromium writes its cookies every half minute: killed before that, it has forgotten who was signed in, as after a real fall.
      const chosenLabel = page.locator('label[data-chosen]').first();
      await chosenLabel
        .or(page.getByLabel(t('people.signIn.email')))
        .first()
        .waitFor();
      if (new URL(page.url()).pathname === '/sign-in') {
        await signIn();
        await page.goto(at);
      }
      await chosenLabel.waitFor();
      expectSame((await page.locator('label[data-chosen]').allInnerTexts()).join(), chosen.join(), 'the answer that was chosen');
      await page.getByText(t('learning.quiz.saved')).waitFor();
      await page.reload();
      await page.locator('label[data-chosen]').first().waitFor();
      expectSame((await page.locator('label[data-chosen]').allInnerTexts()).join(), chosen.join(), 'the answer that was chosen');
      expectSame(await check(), t('learning.question.right'), 'the verdict');
      await goOn();
    });

    await report.step('the overview says what is open, and handing in gives a result in words', async () => {
      while (place() > 0 && place() < total) {
        await choose(true);
        await check();
        await goOn();
      }
      await page.getByRole('button', { name: t('learning.quiz.skip') }).click();
      await page.getByRole('heading', { level: 1, name: t('learning.quiz.overviewTitle') }).waitFor();
      await page.getByText(t('learning.quiz.overviewSome', { answered: total - 1, total })).waitFor();
      await stage.shot(page, 'quiz-5-overview');
      await page.getByRole('button', { name: t('learning.quiz.handIn') }).click();
      await page.getByRole('heading', { level: 1, name: t('learning.quiz.resultPassed') }).waitFor();
      await stage.shot(page, 'quiz-6-result');
      await page.getByRole('link', { name: t('learning.quiz.review') }).click();
      await page.getByRole('heading', { level: 1, name: t('learning.quiz.reviewTitle') }).waitFor();
      await stage.shot(page, 'quiz-7-review');
    });

    await report.step('a coach grades an open answer with its rubric, and gives somebody more time', async () => {
      const { page: coach } = await stage.visitor();
      await stage.signIn(coach, 'coach');
      await coach.goto('/grading');
      const list = coach.getByRole('list', { name: t('learning.grading.tabAnswers') });
      const before = await list
        .getByRole('link')
        .count()
        .catch(() => 0);
      if (before > 0) {
        await list.getByRole('link').first().click();
        await coach.getByRole('heading', { level: 1, name: pattern('nl', 'learning.grading.answerOf') }).waitFor();
        for (const part of await coach.getByRole('group').all()) await part.locator('label').last().click();
        await stage.shot(coach, 'quiz-8-grading');
        await coach.getByRole('button', { name: t('learning.grading.saveNext') }).click();
        await coach.waitForURL((url) => url.pathname !== new URL(coach.url()).pathname || url.pathname === '/grading');
      }
      await coach.goto('/grading?view=people');
      await coach
        .getByRole('button', { name: pattern('nl', 'learning.grading.extend.openFor') })
        .first()
        .click();
      const dialog = coach.getByRole('dialog');
      await dialog.getByLabel(t('learning.grading.extend.tries')).fill('1');
      await dialog.getByLabel(t('learning.grading.extend.reason')).fill('Storing op de lijn');
      await stage.shot(coach, 'quiz-9-more-time');
      await dialog.getByRole('button', { name: t('learning.grading.extend.give') }).click();
      await dialog.waitFor({ state: 'hidden' });
    });
  } finally {
    await own.kill().catch(() => undefined);
    await rm(profile, { recursive: true, force: true });
  }
};
