import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene, countStatements, type ProgressScene, refreshed, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { ProgressModule } from '../progress.module.js';
import { ReadProficiency } from './read-proficiency.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
type Actor = Awaited<ReturnType<typeof aPerson>>;
const read = (actor: Actor, skillId: string, months = 12) =>
  app.within(actor.organisationId, () => app.get(ReadProficiency).run(actor, { skillId, level: 'independent', months }, NOW));

interface Began {
  readonly hiredOn: string;
  readonly goodFrom?: string;
  readonly leftOn?: string;
}

/** Somebody who began on a day, did it well in four calls a week from a Monday on (or never), and perhaps left. */
async function began(scene: ProgressScene, { hiredOn, goodFrom, leftOn }: Began): Promise<Actor> {
  const person = await aPerson(app, scene, ['agent']);
  await app.within(scene.organisationId, () =>
    app
      .get(Database)
      .manager()
      .query('UPDATE person SET hired_on = $3, deactivated_at = $4 WHERE org_id = $1 AND id = $2', [
        scene.organisationId,
        person.personId,
        hiredOn,
        leftOn ?? null,
      ]),
  );
  const monday = Date.parse(`${goodFrom ?? '2026-08-31'}T09:00:00Z`);
  for (const week of [0, 1, 2, 3])
    for (const _ of [1, 2, 3, 4])
      await saw(app, scene.organisationId, {
        personId: person.personId,
        skillId: scene.listening,
        ratio: goodFrom ? 1 : 0,
        at: new Date(monday + week * 7 * 86_400_000).toISOString(),
      });
  return person;
}

async function aClass(people: readonly Began[]) {
  const scene = await aProgressScene(app);
  for (const person of people) await began(scene, person);
  await refreshed(app, scene.organisationId);
  return { scene, manager: await aPerson(app, scene, ['manager']) };
}
const HIRED = '2026-08-31';
const FIVE: readonly Began[] = [
  { hiredOn: HIRED, goodFrom: '2026-08-31' },
  { hiredOn: HIRED, goodFrom: '2026-09-14' },
  { hiredOn: HIRED, goodFrom: '2026-09-14' },
  { hiredOn: HIRED, leftOn: '2026-10-05T12:00:00Z' },
  { hiredOn: HIRED },
];

describe('time to proficiency', () => {
  it('is a curve per week since hire, with who left in the way and who is still going', async () => {
    const { scene, manager } = await aClass(FIVE);
    const { all, cohorts, level, before } = await read(manager, scene.listening);
    // The first window has four calls: too few. From the second on they are there.
    expect(all).toMatchObject({ kind: 'curve', people: 5, reached: 3, left: 1, going: 1, median: { time: 3 } });
    expect(all.kind === 'curve' && all.curve.map(({ time, value, atRisk }) => [time, value, atRisk])).toEqual([
      [1, 0.2, 5],
      [3, expect.closeTo(0.6, 12), 4],
    ]);
    expect(cohorts.map(({ from, time }) => [from, time.kind])).toEqual([['2026-07-01', 'curve']]);
    expect([level, before]).toEqual(['independent', null]);
  });

  it('says nothing about four people, and nothing of a half year with fewer', async () => {
    const few = await aClass(FIVE.slice(1));
    expect((await read(few.manager, few.scene.listening)).all).toEqual({ kind: 'tooFewPeople', fewestPeople: 5 });
    const before = { hiredOn: '2026-06-30', goodFrom: '2026-06-22' };
    const some = await aClass([...FIVE, ...Array.from({ length: 5 }, () => before)]);
    expect((await read(some.manager, some.scene.listening)).cohorts.map(({ from, time }) => [from, time.kind])).toEqual([
      ['2026-01-01', 'curve'],
      ['2026-07-01', 'curve'],
    ]);
    // Everyone without the five of July would be one person.
    const one = await aClass([...FIVE, before]);
    expect(await read(one.manager, one.scene.listening)).toMatchObject({ all: { people: 6 }, cohorts: [] });
  });

  it('leaves out who began before calls were scored: how long they took was never seen', async () => {
    const { scene, manager } = await aClass([
      ...FIVE,
      ...Array.from({ length: 5 }, () => ({ hiredOn: '2026-03-02', goodFrom: '2026-09-14' })),
    ]);
    expect(await read(manager, scene.listening)).toMatchObject({ all: { people: 5 }, before: 5 });
    expect(await read(manager, scene.listening, 4)).toMatchObject({ all: { people: 5 }, before: null });
  });

  it('is one statement, and of one’s own teams only', async () => {
    const { scene, manager } = await aClass(FIVE);
    expect(await countStatements(app, () => read(manager, scene.listening))).toBe(1);
    const elsewhere = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    await expect(read(elsewhere, scene.listening)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const other = await aClass([]);
    expect((await read(other.manager, other.scene.listening)).all.kind).toBe('tooFewPeople');
  });

  it('is refused to a coach and an agent, and not found for a skill of another organisation', async () => {
    const { scene, manager } = await aClass([]);
    for (const role of ['coach', 'agent'] as const)
      await expect(read(await aPerson(app, scene, [role]), scene.listening)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    const other = await aProgressScene(app);
    await expect(read(manager, other.listening)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
