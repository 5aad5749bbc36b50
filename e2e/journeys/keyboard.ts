/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ask } from '../lib/graphql.ts';
import { Keys, painted } from '../lib/keys.ts';
import { openOwnBrowser } from '../lib/own-browser.ts';
import { accountOf } from '../lib/people.ts';
import { expect, expectSame, seconds, until } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const LEAST_CRITERIA = 12;
const COMMENTS = ['Je luistert goed. Vraag ook wat hij al probeerde.', 'Zeg nog een keer wie belt en wanneer.'];
const FRAGMENTS = ['vraagt niet door', 'zegt het tweemaal', 'belooft terugbellen'];
const SECOND_WINDOW = 'Geschreven in het tweede venster.';
const FIRST_WINDOW = 'Een tip uit het eerste venster.';
const BEFORE_KILL = 'Nog net getypt voor de stroom uitviel.';
const FRAGMENT_BEFORE_KILL = 'vlak voor stroomuitval';
/** A key is with the server within this: 0.6 s of rest, and the way there. */
const SAVED_WITHIN_MS = 1_500;

/** Cards whose best answer comes first; scales begin with the lowest. */
const BEST_FIRST = /^(Ja|Opgelost)/;

interface Stored {
  readonly answers: readonly { criterionId: string; optionIds: string[] | null }[];
  readonly notes: readonly { text: string }[];
  readonly fragments: readonly { note: string }[];
  readonly tip: string;
}

/** What the server has of this call now. */
async function stored(page: Page, call: string): Promise<Stored> {
  const found = await page.evaluate(async (id) => {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };
    const query = `{ evaluationForInteraction(interactionId: "${id}") { answers { criterionId optionIds } notes { text } fragments { note } tip } }`;
    const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query }) });
    return ((await response.json()) as { data?: { evaluationForInteraction: unknown } }).data?.evaluationForInteraction;
  }, call.split('/').at(-1) ?? '');
  if (!found) throw new Error('The server has no evaluation of this call.');
  return found as Stored;
}

/** The chosen answers as they are on the screen. */
const answersOn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role="group"][id^="criterion-"]')].map((row) =>
      [...row.querySelectorAll('[aria-checked="true"]')].map((each) => each.textContent?.replace(/\d$/, '')).join(),
    ),
  );
const sameAnswers = (one: readonly string[], other: readonly string[]) => JSON.stringify(one) === JSON.stringify(other);
const active = (page: Page) => page.locator('[role="group"][aria-current="step"]');

/** How many rows of the list come before the first call that can be heard. */
async function rowsBeforeSound(page: Page): Promise<number> {
  const places = await page
    .locator('tbody tr:not([data-done]) a[data-row-link]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const [n, place] of places.entries()) {
    const query = 'query ($id: ID!) { interaction(id: $id) { recording { channels } } }';
    const { interaction } = await ask<{ interaction: { recording: object | null } }>(page, query, {
      id: place.split('/').at(-1),
    });
    if (interaction.recording) return n;
  }
  throw new Error('No call in the list can be heard.');
}

async function writeComment(keys: Keys, page: Page, words: string): Promise<void> {
  await keys.press('c');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.press('Control+End');
  await keys.type(words);
  await keys.press('Escape');
}

async function markFragment(keys: Keys, page: Page, words: string): Promise<void> {
  for (const key of ['l', 'i', 'l', 'o']) await keys.press(key);
  await page.locator('input:focus').waitFor();
  await keys.type(words);
  await keys.press('Enter');
}

/** A whole call without a mouse; two windows on one draft; a browser that is killed in the middle. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: coach, context } = await stage.visitor({ size: { width: 1440, height: 900 } });
  const keys = new Keys(coach);

  await report.step('coach opens a call with a key', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/queue?view=all');
    await coach.locator('tr[data-current]').waitFor();
    for (let before = await rowsBeforeSound(coach); before > 0; before -= 1) await keys.press('j');
    await keys.press('Enter');
    await coach.waitForURL(/\/queue\/[0-9a-f-]{36}/);
    await active(coach).waitFor();
  });
  const call = coach.url();

  await report.step(`scores a card of ${LEAST_CRITERIA} criteria, with 3 fragments and 2 comments, without a mouse`, async () => {
    const since = performance.now();
    const open = coach.getByText(t('quality.score.open', { count: 0 }));
    let fragments = 0;
    for (let round = 0; round < 40 && !(await open.isVisible()); round += 1) {
      await painted(coach);
      const id = await active(coach).getAttribute('id');
      const radios = await active(coach).getByRole('radio').allInnerTexts();
      const texts = radios.filter((text) => !text.startsWith(t('quality.score.na')));
      const boxes = await active(coach).getByRole('checkbox').count();
      const extra = boxes === 0 && texts.length >= 3 && fragments < FRAGMENTS.length;
      if (extra) {
        await markFragment(keys, coach, FRAGMENTS[fragments] ?? '');
        const comment = COMMENTS[fragments];
        if (comment) await writeComment(keys, coach, comment);
        fragments += 1;
      }
      const unticked = await active(coach).getByRole('checkbox', { checked: false }).count();
      if (boxes > 0 && unticked === boxes) for (let box = 1; box <= Math.min(5, boxes); box += 1) await keys.press(String(box));
      else if (texts.length > 0) await keys.press(BEST_FIRST.test(texts[0] ?? '') ? '1' : String(texts.length));
      await painted(coach);
      if ((await active(coach).getAttribute('id')) !== id) continue;
      if (texts.length === 0 && boxes === 0) await writeComment(keys, coach, 'Rustig gesprek.');
      await keys.press('ArrowDown');
    }
    await open.waitFor();
    const took = seconds(since);
    const count = await coach.locator('[role="group"][id^="criterion-"]').count();
    expect(count >= LEAST_CRITERIA, `the card has ${count} criteria`);
    await until('all of it on the server', async () => {
      const { answers, fragments: kept, notes } = await stored(coach, call);
      const words = notes.map(({ text }) => text);
      return (
        answers.length >= LEAST_CRITERIA &&
        FRAGMENTS.every((each) => kept.some(({ note }) => note === each)) &&
        COMMENTS.every((each) => words.includes(each))
      );
    });
    await stage.shot(coach, 'keyboard-1-scored');
    report.say(`${count} criteria, 3 fragments, 2 comments: ${keys.count} key presses in ${took}`);
  });

  await report.step('takes an answer back and does it again, by keys', async () => {
    await coach.locator('[role="group"][id^="criterion-"]').first().focus();
    const before = await answersOn(coach);
    await keys.press('2');
    await until('another answer', async () => !sameAnswers(await answersOn(coach), before));
    const changed = await answersOn(coach);
    await keys.press('Control+z');
    await until('the answer of before', async () => sameAnswers(await answersOn(coach), before));
    await keys.press('Control+Shift+z');
    await until('the answer again', async () => sameAnswers(await answersOn(coach), changed));
    await keys.press('Control+z');
  });

  await report.step('a template comes with its words filled in, and one sheet lists the keys', async () => {
    await keys.press('t');
    const dialog = coach.getByRole('dialog');
    await dialog.getByRole('listitem').first().waitFor();
    const words = await dialog.innerText();
    expect(!/\{(agent|criterion|date)\}/.test(words), 'a variable is not filled in');
    await stage.shot(coach, 'keyboard-2-template');
    await keys.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await keys.press('?');
    await dialog.getByText(t('quality.key.note')).waitFor();
    await stage.shot(coach, 'keyboard-3-sheet');
    await keys.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  });

  await report.step('words that are selected, and a stretch that is dragged, make fragments too', async () => {
    const tab = coach.getByRole('tab', { name: pattern('nl', 'quality.score.tab.fragments') });
    const count = async () => Number(/\d+/.exec(await tab.innerText())?.[0] ?? 0);
    const before = await count();
    await coach.locator('[data-turn="1"] p').selectText();
    await coach.getByRole('button', { name: pattern('nl', 'quality.score.markWords') }).click();
    await until('a fragment of the words', async () => (await count()) === before + 1);
    await coach.keyboard.press('Escape');
    const lane = await coach.getByRole('slider', { name: t('common.wave.position') }).boundingBox();
    if (!lane) throw new Error('There is no wave.');
    const y = lane.y + lane.height / 2;
    await coach.mouse.move(lane.x + lane.width * 0.4, y);
    await coach.mouse.down();
    await coach.mouse.move(lane.x + lane.width * 0.5, y, { steps: 4 });
    await stage.shot(coach, 'keyboard-4-drag');
    await coach.mouse.up();
    await until('a dragged fragment', async () => (await count()) === before + 2);
    await coach.keyboard.press('Escape');
    await until('both on the server', async () => (await stored(coach, call)).fragments.length === before + 2);
  });

  await report.step('two windows on one draft: both versions side by side, and a choice per point', async () => {
    const other = await context.newPage();
    await other.goto(call);
    await active(other).waitFor();
    await writeComment(new Keys(other), other, SECOND_WINDOW);
    const wrote = (words: string) => async () =>
      (await stored(coach, call)).notes.some(({ text }) => text.includes(words)) || (await stored(coach, call)).tip === words;
    await until('the words of the second window', wrote(SECOND_WINDOW));
    await other.close();
    await coach.getByLabel(t('quality.score.tip')).fill(FIRST_WINDOW);
    await coach.getByRole('button', { name: t('common.conflict') }).click();
    const dialog = coach.getByRole('dialog');
    await dialog.getByRole('radio', { name: new RegExp(SECOND_WINDOW) }).check();
    await stage.shot(coach, 'keyboard-5-conflict');
    await dialog.getByRole('button', { name: t('quality.conflict.goOn') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await until('the words of the first window', wrote(FIRST_WINDOW));
    expect(await wrote(SECOND_WINDOW)(), 'the words of the second window are lost');
  });

  await report.step('a draft is thrown away, and taken back within eight seconds', async () => {
    const before = await answersOn(coach);
    const kept = (await stored(coach, call)).fragments.length;
    await coach.getByRole('button', { name: t('quality.discard.open') }).click();
    const dialog = coach.getByRole('dialog');
    await dialog.getByRole('button', { name: t('quality.discard.do') }).waitFor();
    await stage.shot(coach, 'keyboard-6-discard');
    await dialog.getByRole('button', { name: t('quality.discard.do') }).click();
    await coach
      .getByRole('alert')
      .getByRole('button', { name: t('common.undo') })
      .click();
    await coach.waitForURL(/\/queue\/[0-9a-f-]{36}/);
    await until('every answer back', async () => sameAnswers(await answersOn(coach), before));
    await until('every fragment back', async () => (await stored(coach, call)).fragments.length === kept);
    await coach.close();
  });

  const profile = await mkdtemp(join(tmpdir(), 'vakwerk-profile-'));
  await report.step('a browser killed in the middle has every answer, comment and fragment when it starts again', async () => {
    const first = await openOwnBrowser(profile);
    let second: Awaited<ReturnType<typeof openOwnBrowser>> | null = null;
    try {
      await openCall(first.page, product.url, call);
      await first.page.locator('[role="group"][id^="criterion-"]').nth(3).focus();
      await first.page.keyboard.press('1');
      const own = new Keys(first.page);
      await markFragment(own, first.page, FRAGMENT_BEFORE_KILL);
      await writeComment(own, first.page, BEFORE_KILL);
      const before = await answersOn(first.page);
      await first.page.waitForTimeout(SAVED_WITHIN_MS);
      await first.kill();
      report.say(`browser process ${first.pid} killed; it is gone`);
      second = await openOwnBrowser(profile);
      await openCall(second.page, product.url, call);
      expectSame(await answersOn(second.page), before, 'answers');
      const { notes, fragments } = await stored(second.page, call);
      for (const words of [BEFORE_KILL, ...COMMENTS])
        expect(
          notes.some(({ text }) => text.includes(words)),
          `the comment is gone: ${words}`,
        );
      for (const words of [FRAGMENT_BEFORE_KILL, ...FRAGMENTS])
        expectSame(fragments.filter(({ note }) => note === words).length, 1, words);
      await stage.shot(second.page, 'keyboard-7-after-kill');
    } finally {
      await first.kill();
      await second?.kill();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
};

/** Opens the call, signing in first where nobody is. */
async function openCall(page: Page, origin: string, call: string): Promise<void> {
  await page.goto(call);
  const account = page.getByRole('button', { name: accountOf('coach').name });
  await active(page).or(account).first().waitFor();
  if (await account.isVisible()) {
    await account.click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto(new URL(new URL(call).pathname, origin).href);
    await active(page).waitFor();
  }
}
