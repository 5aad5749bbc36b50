/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { formatDayAndTime } from '../../packages/i18n/dist/format-date.js';
import { calendarOf, mailsOf } from '../lib/mail.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, seconds, until } from '../lib/report.ts';
import { type Journey, PHONE } from '../lib/stage.ts';
import { pattern, nl as t } from '../lib/words.ts';

const COMMENT = 'Je vat de vraag nog niet samen. Zeg in een zin wat de klant wil.';
const AGREEMENT = 'In elk gesprek de vraag in een zin samenvatten';
const SEEN_WITHIN_MS = 5_000;
/** More than any scorecard has criteria, twice. */
const MOST_ROUNDS = 40;

/** Presses keys and counts them: a letter typed is a key pressed. */
class Keys {
  count = 0;
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async press(key: string): Promise<void> {
    this.count += 1;
    await this.#page.keyboard.press(key);
  }
  async type(text: string): Promise<void> {
    this.count += text.length;
    await this.#page.keyboard.type(text);
  }
}

/** The page has drawn what the last key did, as anybody's eyes would wait for. */
const painted = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));

/** A call goes from the queue to a talk about it, through five people's screens. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: coach } = await stage.visitor();
  const { page: agent } = await stage.visitor({ size: PHONE });
  const { page: manager } = await stage.visitor();
  const keys = new Keys(coach);

  const name = await report.step('coach signs in by one press: the queue shows waiting calls', async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/queue?view=all');
    const current = coach.locator('tr[data-current]');
    await current.waitFor();
    await stage.shot(coach, 'loop-1-queue');
    return (await current.locator('td').first().innerText()).trim();
  });
  const person = personNamed(name);

  const newFeedback = agent.getByRole('link', { name: new RegExp(t('common.new', { count: 1 })) });
  const before = await report.step('the agent of that call has their feedback open, the manager the team page', async () => {
    await stage.signInAs(agent, person.email);
    await agent.goto('/feedback');
    await agent.getByRole('heading', { level: 1, name: t('quality.feedback.title') }).waitFor();
    await agent.waitForLoadState('networkidle').catch(() => undefined);
    await stage.signIn(manager, 'manager');
    await manager.goto('/skills');
    const row = manager.getByRole('row').filter({ has: manager.getByRole('rowheader', { name, exact: true }) });
    await row.waitFor();
    return { unread: await newFeedback.count(), row: await row.innerText() };
  });

  const since = performance.now();
  await report.step('coach opens the call and scores all of it with keys only, with a comment and a fragment', async () => {
    await keys.press('Enter');
    await coach.waitForURL(/\/queue\/[0-9a-f-]{36}/);
    const active = coach.locator('[role="group"][aria-current="step"]');
    const comment = async (text: string) => {
      await keys.press('c');
      await coach.locator('textarea:focus').waitFor();
      await keys.type(text);
      await keys.press('Escape');
    };
    await active.waitFor();
    const open = coach.getByText(t('quality.score.open', { count: 0 }));
    const rows = await coach.locator('[role="group"][id^="criterion-"]').evaluateAll((found) => found.map(({ id }) => id));
    let commented = false;
    for (let round = 0; round < MOST_ROUNDS && !(await open.isVisible()); round += 1) {
      await painted(coach);
      const id = await active.getAttribute('id');
      const unticked = await active.getByRole('checkbox', { checked: false }).count();
      const boxes = await active.getByRole('checkbox').count();
      const texts = await active.getByRole('radio').allInnerTexts();
      const options = texts.filter((text) => !text.startsWith(t('quality.score.na')));
      const mistake = !commented && options.length >= 3;
      if (boxes > 0 && unticked === boxes) for (let box = 1; box <= Math.min(5, boxes); box += 1) await keys.press(String(box));
      else if (options.length > 0) await keys.press(mistake || options[0]?.startsWith('Ja') ? '1' : String(options.length));
      await painted(coach);
      if (mistake && (await active.getAttribute('id')) !== id) await keys.press('ArrowUp');
      await painted(coach);
      // The page goes on by itself, except where the answer asks for words.
      if ((await active.getAttribute('id')) !== id) continue;
      if (boxes === 0) await comment(mistake ? COMMENT : 'Rustig gesprek.');
      if (mistake) {
        commented = true;
        for (const key of ['i', 'l', 'o']) await keys.press(key);
        await keys.type('vat niet samen');
        await keys.press('Enter');
      }
      // At the end, the key that sends goes to what is still open.
      if (id !== rows.at(-1)) await keys.press('ArrowDown');
      else if (!(await open.isVisible())) await keys.press('Control+Enter');
    }
    await open.waitFor();
    await coach.getByText('vat niet samen').first().waitFor();
    await stage.shot(coach, 'loop-2-scored');
  });

  const evaluationId = await report.step('sends it with a key: the next call is there', async () => {
    await keys.press('Control+Enter');
    await coach.getByRole('region', { name: t('quality.send.region') }).waitFor();
    report.say(`scored and sent with ${keys.count} keys in ${seconds(since)}`);
    const kept = await coach.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, value]) => (key.includes('submission.') ? [value] : [])),
    );
    return (JSON.parse(kept[0] ?? '{}') as { evaluationId: string }).evaluationId;
  });

  const bar = coach.getByRole('region', { name: t('quality.send.region') });
  const sentAt = await report.step('after eight seconds it leaves: the grading job is named, and the worker grades', async () => {
    const job = bar.getByText(pattern('nl', 'quality.send.job'));
    await job.waitFor({ timeout: 12_000 });
    const sent = performance.now();
    report.say((await job.innerText()).trim());
    await bar.getByText(pattern('nl', 'quality.send.graded')).waitFor({ timeout: 10_000 });
    report.say(`graded ${seconds(sent)} after it was sent`);
    await stage.shot(coach, 'loop-3-graded');
    return sent;
  });

  await report.step('the agent sees it within five seconds, without loading the page again', async () => {
    await until('new feedback', async () => (await newFeedback.count()) > before.unread, { within: SEEN_WITHIN_MS });
    const took = performance.now() - sentAt;
    report.say(`seen ${Math.round(took)} ms after it was sent`);
    await stage.shot(agent, 'loop-4-new-feedback');
    expect(took < SEEN_WITHIN_MS + 2_000, `it took ${Math.round(took)} ms`);
  });

  await report.step('reads the comment, and says that it is read', async () => {
    await agent.locator(`a[href="/feedback/${evaluationId}"]`).click();
    await agent.getByRole('button', { name: t('quality.feedback.acknowledge') }).waitFor();
    await stage.shot(agent, 'loop-5-feedback');
    await agent.getByRole('button', { name: t('quality.feedback.acknowledge') }).click();
    await agent.getByText(pattern('nl', 'quality.feedback.acknowledged')).waitFor();
  });

  await report.step("the manager's numbers of this agent have changed", async () => {
    const row = manager.getByRole('row').filter({ has: manager.getByRole('rowheader', { name, exact: true }) });
    let reloaded = false;
    const after = await until(
      'another number',
      async () => {
        const now = await row.innerText();
        if (now !== before.row) return now;
        if (performance.now() - sentAt > 8_000 && !reloaded) {
          reloaded = true;
          await manager.reload();
          await row.waitFor();
        }
        return null;
      },
      { within: 15_000 },
    );
    if (reloaded) report.say('only after loading the page again');
    const numbers = (text: string) => text.replace(name, '').match(/\d+/g)?.join(' ');
    report.say(`from ${numbers(before.row)}`);
    report.say(`to   ${numbers(after)}`);
    await stage.shot(manager, 'loop-6-team');
  });

  const planned = await report.step('coach plans a talk from this call, with an agreement', async () => {
    const known = new Set((await mailsOf(product)).map(({ id }) => id));
    await coach.goto(`/coaching?plan=true&evaluation=${evaluationId}`);
    const dialog = coach.getByRole('dialog', { name: t('coaching.plan.title') });
    await dialog.getByRole('checkbox').first().waitFor();
    const [date, time] = [dialog.getByLabel(t('coaching.plan.date')), dialog.getByLabel(t('coaching.plan.time'))];
    await until('a proposed time', async () => (await date.inputValue()) !== '' && (await time.inputValue()) !== '');
    await dialog.getByLabel(t('coaching.room.agreements.what')).fill(AGREEMENT);
    const when = `${await date.inputValue()}T${await time.inputValue()}`;
    await stage.shot(coach, 'loop-7-plan');
    await dialog.getByRole('button', { name: t('coaching.plan.submit') }).click();
    await dialog.waitFor({ state: 'hidden' });
    await coach.getByText(AGREEMENT).first().waitFor();
    await stage.shot(coach, 'loop-8-room');
    return { known, start: amsterdam(when) };
  });

  await report.step('both get the invitation once, with the Dutch time and one calendar file', async () => {
    const wanted = [accountOf('coach').email, person.email].sort();
    const fresh = async () =>
      (await mailsOf(product)).filter(({ id, attachments }) => !planned.known.has(id) && attachments.length > 0);
    await until('two mails', async () => (await fresh()).length >= 2, { within: 15_000 });
    await new Promise((resolve) => setTimeout(resolve, 2_000)); // a second copy would come now
    const mails = await fresh();
    expectSame(mails.flatMap(({ recipients }) => recipients).sort(), wanted, 'who got it');
    const words = formatDayAndTime('nl', 'Europe/Amsterdam', planned.start);
    for (const mail of mails) {
      expect(`${mail.subject}\n${mail.text}`.includes(words), `"${words}" is not in:\n${mail.subject}\n${mail.text}`);
    }
    const events = await Promise.all(mails.map((mail) => calendarOf(product, mail)));
    expectSame(new Set(events.map(({ uid }) => uid)).size, 1, 'different calendar ids');
    expectSame(
      events.map(({ start }) => start.toISOString()),
      Array(2).fill(planned.start.toISOString()),
      'start in the calendar',
    );
    report.say(`${mails[0]?.subject}; calendar id ${events[0]?.uid}, ${events[0]?.minutes} minutes`);
  });
};

/** The moment of a wall clock in Amsterdam, for times that exist there once. */
function amsterdam(local: string): Date {
  const asUtc = new Date(`${local}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(asUtc);
  return new Date(asUtc.getTime() - (new Date(`${shown.replace(' ', 'T')}Z`).getTime() - asUtc.getTime()));
}
