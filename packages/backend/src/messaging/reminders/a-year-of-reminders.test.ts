import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { inBoth } from '@vakwerk/testing/a-course';
import { aLearningScene, finish } from '@vakwerk/testing/learning-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { LEARNING_WORKER, workerRound } from '@vakwerk/testing/worker-round';
import { AssignCourse, SaveCertification, SaveRule } from '../../learning/index.js';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { JobStoreModule } from '../../platform/jobs/job-store.module.js';

/** Over both changes of the clock, a leap day and a turn of the year. */
const FIRST = '2027-10-01';
const LAST = '2028-10-15';
/** The worker is away for three days; people go on learning. */
const AWAY = ['2028-05-09', '2028-05-10', '2028-05-11'];
/** Days that are looked at by the hour: mail must not come before nine, whatever the clock did that night. */
const WATCHED = ['2027-10-30', '2027-10-31', '2027-11-01', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-25', '2028-03-26'];
const COME_ROUND = ['renew-certificates', 'apply-assignment-rules', 'advance-waiting-paths', 'mark-overdue-assignments'];

let catcher: MailCatcher;
let app: TestApplication;
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder: null });
  app = await openTestApplication(LEARNING_WORKER, { SMTP_URL: catcher.smtpUrl }, (config) => [
    FilesModule.with(config),
    JobStoreModule.with(config),
  ]);
});
afterAll(async () => {
  await app.close();
  await catcher.stop();
});

// What should happen is told without the rules that make it happen: a calendar of its own, and the two nights the clock changes.
const DAY_MS = 86_400_000;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const plusDays = (date: string, days: number) => day(Date.parse(date) + days * DAY_MS);
function plusMonths(date: string, months: number): string {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return day(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)));
}
const isSummer = (date: string) => (date >= '2027-03-28' && date < '2027-10-31') || (date >= '2028-03-26' && date < '2028-10-29');
/** Nine in the morning in Amsterdam, and noon or so. */
const nine = (date: string) => Date.parse(`${date}T${isSummer(date) ? '07' : '08'}:00:00Z`);
const noon = (date: string) => Date.parse(`${date}T11:00:00Z`);
const days: string[] = [];
for (let date = FIRST; date <= LAST; date = plusDays(date, 1)) days.push(date);
const roundsOf = (date: string): number[] =>
  AWAY.includes(date)
    ? []
    : (WATCHED.includes(date) ? ['06:55', '07:05', '08:05'] : ['08:05']).map((time) => Date.parse(`${date}T${time}:00Z`));
const rounds = days.flatMap(roundsOf);

interface Told {
  readonly subject: string;
  readonly on: string;
  /** The last day on which it is true. */
  readonly until: string;
}
/** What reaches somebody: at the first round from nine on, unless it was done by then or is not true any more. */
function arrivals(email: string, told: readonly Told[], doneOn: string | null): string[] {
  return told.flatMap(({ subject, on, until }) => {
    const round = rounds.find((at) => at >= nine(on));
    if (on < FIRST || round === undefined || day(round) > until || (doneOn !== null && noon(doneOn) < round)) return [];
    return [`${email} ${new Date(round).toISOString().slice(0, 16)} ${subject}`];
  });
}
const FOREVER = '9999-12-31';

type Habit = 'whenItOpens' | 'onTheLastDay' | 'late' | 'never';
const HABITS: readonly Habit[] = ['whenItOpens', 'onTheLastDay', 'late', 'never'];
const renewsOn = (habit: Habit, opensOn: string, expiresOn: string): string | null =>
  ({ whenItOpens: plusDays(opensOn, 3), onTheLastDay: expiresOn, late: plusDays(expiresOn, 5), never: null })[habit];

interface Learner {
  readonly actor: PersonActor;
  readonly email: string;
  readonly course: string;
  /** When they finish what they have open. */
  readonly deeds: Set<string>;
}

describe('a year of reminders, day by day by the jobs of the worker', () => {
  it('none twice, none missed, none before nine: renewals and a rule, over leap day and both changes of the clock', async () => {
    const scene = await aLearningScene(app, ['a', 'b', 'c']);
    const { organisationId, author, manager, courses } = scene;
    const learners: Learner[] = [];
    const expected: string[] = [];
    const certify = (code: string, activeMonths: number) =>
      app.get(SaveCertification).run(author, {
        target: { kind: 'course', id: courses[code] as string },
        active: true,
        abilities: [inBoth('Luistert')],
        minRightRatio: null,
        recurrence: { method: 'expiry', activeMonths, windowMonths: 1, minActiveMonths: 6 },
        version: 0,
      });
    await certify('a', 12);
    await certify('b', 48);
    const emailOf = async (actor: PersonActor) => {
      const [row] = await sql<{ email: string }>(organisationId, 'SELECT email FROM person WHERE org_id = $1 AND id = $2', [
        actor.personId,
      ]);
      return row?.email ?? '';
    };

    /** Somebody whose certificate expires on this day, who renews it as is their habit. */
    const holds = async (expiresOn: string, habit: Habit, course = 'a', activeMonths = 12) => {
      const actor = await aPerson(app, scene, ['agent']);
      const email = await emailOf(actor);
      const completedOn = plusMonths(expiresOn, -activeMonths);
      const order = { courseId: courses[course] as string, personId: actor.personId, dueOn: null, reason: 'own' as const };
      const { assignmentId } = await app.get(AssignCourse).run(actor, order, new Date(noon(completedOn)));
      await finish(app, actor, assignmentId, course, new Date(noon(completedOn)));
      const deeds = new Set<string>();
      for (let until = expiresOn; plusMonths(until, -1) <= LAST; ) {
        const opensOn = plusMonths(until, -1);
        const doneOn = renewsOn(habit, opensOn, until);
        const told = [
          { subject: 'Je kunt je certificaat vernieuwen', on: opensOn, until },
          { subject: 'Nog een week geldig', on: plusDays(until, -7), until },
          { subject: 'Morgen klaar', on: plusDays(until, -1), until },
          { subject: 'Verlopen', on: plusDays(until, 1), until: FOREVER },
        ];
        expected.push(...arrivals(email, told, doneOn));
        if (doneOn === null || doneOn > LAST) break;
        deeds.add(doneOn);
        until = plusMonths([doneOn, until].sort()[1] ?? until, activeMonths);
      }
      learners.push({ actor, email, course, deeds });
    };
    const odd = [
      '2027-11-07',
      '2027-11-30',
      '2028-02-28',
      '2028-03-26',
      '2028-03-27',
      '2028-03-29',
      '2028-03-30',
      '2028-03-31',
      '2028-04-02',
      '2028-04-26',
    ];
    for (const [index, expiresOn] of odd.entries())
      for (const turn of [0, 2]) await holds(expiresOn, HABITS[(index + turn) % 4] as Habit);
    for (let index = 0; index < 22; index += 1) await holds(plusDays('2027-11-03', index * 14), HABITS[index % 4] as Habit);
    for (const habit of HABITS) await holds('2028-02-29', habit, 'b', 48);

    const rule = {
      target: { kind: 'course' as const, id: courses.c as string },
      condition: { personIds: [], teamIds: [scene.teamId], roles: [], hiredFrom: FIRST, failedSkillIds: [] },
      due: { kind: 'daysAfter' as const, days: 14, after: 'hired' as const },
    };
    await app.get(SaveRule).run(manager, { id: null, version: 0, wish: rule });
    let late = 0;
    /** Somebody who is new today. The rule gives them a course within two weeks of their first day. */
    const hire = async (hiredOn: string, index: number) => {
      const actor = await aPerson(app, scene, ['agent']);
      await sql(organisationId, 'UPDATE person SET hired_on = $3 WHERE org_id = $1 AND id = $2', [actor.personId, hiredOn]);
      const email = await emailOf(actor);
      const dueOn = plusDays(hiredOn, 14);
      const doneOn = [plusDays(hiredOn, 5), plusDays(hiredOn, 10), dueOn, null][index % 4] ?? null;
      const told = [
        { subject: 'Nog een week', on: plusDays(dueOn, -7), until: dueOn },
        { subject: 'Morgen klaar', on: plusDays(dueOn, -1), until: dueOn },
        { subject: 'De datum is voorbij', on: plusDays(dueOn, 1), until: FOREVER },
      ];
      expected.push(...arrivals(email, told, doneOn));
      if (doneOn === null && dueOn < LAST) late += 1;
      learners.push({ actor, email, course: 'c', deeds: new Set(doneOn === null ? [] : [doneOn]) });
    };

    const arrived: string[] = [];
    for (const [index, date] of days.entries()) {
      if (index % 13 === 4) await hire(date, Math.floor(index / 13));
      for (const at of roundsOf(date)) {
        const work = async () => {
          await workerRound(app, organisationId, new Date(at), COME_ROUND);
          await workerRound(app, organisationId, new Date(at), ['send-due-reminders']);
        };
        // On some days two workers do everything at the same moment.
        await (index % 7 === 0 ? Promise.all([work(), work()]) : work());
        for (const { recipients, parsed } of catcher.mails())
          arrived.push(
            `${recipients[0]} ${new Date(at).toISOString().slice(0, 16)} ${parsed.subject?.replace(/: Cursus .$/, '')}`,
          );
        await catcher.clear();
      }
      for (const { actor, course, deeds } of learners) {
        if (!deeds.has(date)) continue;
        const [open] = await sql<{ id: string }>(
          organisationId,
          `SELECT id FROM assignment WHERE org_id = $1 AND person_id = $2 AND course_id = $3 AND completed_at IS NULL`,
          [actor.personId, courses[course]],
        );
        await finish(app, actor, open?.id ?? '', course, new Date(noon(date)));
      }
    }

    expect(expected.length).toBeGreaterThan(150);
    expect([...arrived].sort()).toEqual([...expected].sort());
    const overdue = await sql<{ assignment: string; times: number }>(
      organisationId,
      `SELECT payload->>'assignmentId' AS assignment, count(*)::int AS times FROM outbox_event WHERE org_id = $1 AND type = 'AssignmentOverdue' GROUP BY 1`,
    );
    expect(overdue.filter(({ times }) => times !== 1)).toEqual([]);
    expect(overdue.length).toBeGreaterThanOrEqual(late);
  }, 180_000);
});

const sql = <Row>(organisationId: string, text: string, values: unknown[] = []) =>
  app.within(
    organisationId,
    async () =>
      (await app
        .get(Database)
        .manager()
        .query(text, [organisationId, ...values])) as Row[],
  );
