/// <reference lib="dom" />
import { formatDayAndTime } from '../../packages/i18n/dist/format-date.js';
import { Keys, painted } from '../lib/keys.ts';
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
    await coach.goto(`/coaching?plan=true&evaluation=${evaluationId}`);
    const dialog = coach.getByRole('dialog', { name: t('coaching.plan.title') });
    await dialog.getByRole('checkbox').first().waitFor();
    const [date, time] = [dialog.getByLabel(t('coaching.plan.date')), dialog.getByLabel(t('coaching.plan.time'))];
    await until('a proposed time', async () => (await date.inputValue()) !== '' && (await time.inputValue()) !== '');
    await dialog.getByLabel(t('coaching.room.agreements.what')).fill(AGREEMENT);
    // Its reminder falls due about a minute from now, whatever the hour or the day is.
    const talk = talkRemindedSoon(new Date());
    const [onDate = '', atTime = ''] = wallClock(talk.start).split(' ');
    await date.fill(onDate);
    await time.fill(atTime);
    await stage.shot(coach, 'loop-7-plan');
    await dialog.getByRole('button', { name: t('coaching.plan.submit') }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(
      Date.now() < talk.start.getTime() - talk.hoursBefore * HOUR_MS,
      'planned too late for its reminder: the machine is too slow',
    );
    await coach.getByText(AGREEMENT).first().waitFor();
    await coach.waitForURL(/\/coaching\/[0-9a-f-]{36}/);
    await stage.shot(coach, 'loop-8-room');
    return { ...talk, path: new URL(coach.url()).pathname };
  });

  const when = formatDayAndTime('nl', 'Europe/Amsterdam', planned.start);
  const recipients = [accountOf('coach').email, person.email].sort();
  const mailsWith = async (subject: string) =>
    (await mailsOf(product)).filter((mail) => mail.subject === subject && mail.text.includes(planned.path));
  /** Two mails and no more: the Dutch time in words, and a calendar file for the planned moment. */
  const expectBoth = async (subject: string, within: number, secondCopyMs: number) => {
    await until(`two mails "${subject}"`, async () => (await mailsWith(subject)).length >= 2, { within });
    await new Promise((resolve) => setTimeout(resolve, secondCopyMs)); // a second copy would come now
    const mails = await mailsWith(subject);
    expectSame(mails.flatMap((mail) => mail.recipients).sort(), recipients, 'who got it');
    for (const { text } of mails) expect(text.includes(when), `"${when}" is not in:\n${text}`);
    const events = await Promise.all(mails.map((mail) => calendarOf(product, mail)));
    for (const event of events) {
      expectSame(event.start.toISOString(), planned.start.toISOString(), 'start in the calendar');
      expectSame([...event.attendees].sort(), recipients, 'who is in the calendar');
      expectSame(event.uid, events[0]?.uid, 'calendar id');
    }
    report.say(`${mails[0]?.subject}; calendar id ${events[0]?.uid}, ${events[0]?.minutes} minutes`);
    return { uid: events[0]?.uid, receivedAt: mails.map((mail) => new Date(mail.receivedAt).getTime()) };
  };

  const invitation = await report.step('both get the invitation once, with the Dutch time and one calendar file', () =>
    expectBoth(t('messaging.sessionPlanned.subject', { when }), 15_000, 2_000),
  );

  await report.step('and one reminder each when its moment comes, not before', async () => {
    const soon = planned.hoursBefore === 1 ? 'messaging.sessionInAnHour.subject' : 'messaging.sessionInADay.subject';
    const dueAt = planned.start.getTime() - planned.hoursBefore * HOUR_MS;
    const time = wallClock(planned.start).split(' ')[1] ?? '';
    const reminder = await expectBoth(t(soon, { when, time }), dueAt - Date.now() + SWEPT_WITHIN_MS, SWEEP_MS);
    expectSame(reminder.uid, invitation.uid, 'calendar id');
    for (const at of reminder.receivedAt) expect(at >= dueAt, `it came ${dueAt - at} ms too early`);
    report.say(`${Math.round((Math.max(...reminder.receivedAt) - dueAt) / 1000)} s after it fell due`);
  });
};

const HOUR_MS = 3_600_000;
/** The worker looks for mail that is due every ten seconds. */
const SWEEP_MS = 11_000;
const SWEPT_WITHIN_MS = 30_000;
/** To fill in the form. */
const TYPING_MS = 20_000;

/** "2026-11-23 23:05" on the clocks of Amsterdam. */
const wallClock = (instant: Date) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' }).format(instant);

/**
 * The first whole minute from which an hour back is still to come. In the hour that exists twice in autumn a wall time means the
 * first of the two, so then a day ahead instead.
 */
function talkRemindedSoon(now: Date): { start: Date; hoursBefore: 1 | 24 } {
  for (const hoursBefore of [1, 24] as const) {
    const start = new Date(Math.ceil((now.getTime() + TYPING_MS + hoursBefore * HOUR_MS) / 60_000) * 60_000);
    if (wallClock(new Date(start.getTime() - HOUR_MS)) !== wallClock(start)) return { start, hoursBefore };
  }
  throw new Error('Every wall time exists twice?');
}
