import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someSkills } from '@vakwerk/testing/a-course';
import { aCoachedTeam, aSessionWith, planned, readSession, rowsFor } from '@vakwerk/testing/coaching-scene';
import { saw } from '@vakwerk/testing/progress-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FollowUpAgreement, MakeAgreement, SignOffSession } from '../../coaching/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { ProgressModule } from '../progress.module.js';
import { WeighAgreements } from './weigh-agreements.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

/** Listening went right in two of eight calls in October; on the first of November it was agreed to do something about it. */
async function aPromise() {
  const team = await aCoachedTeam(app);
  const { organisationId, coach, agent } = team;
  await someSkills(app, organisationId);
  const [skill] = await app.within(organisationId, () => app.get(SkillRepository).findByCodes(['listening']));
  const skillId = skill?.id ?? '';
  const call = (at: string, ratio: number, evidenceId?: string) =>
    saw(app, organisationId, { personId: agent.personId, skillId, ratio, at, ...(evidenceId ? { evidenceId } : {}) });
  for (let day = 1; day <= 8; day++) await call(`2026-10-0${day}T10:00:00Z`, day <= 2 ? 1 : 0);
  const sessionId = await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00'));
  const agreement = { sessionId, ownerId: agent.personId, what: 'Vat samen', dueOn: '2027-07-01', skillId };
  const agreementId = await app.get(MakeAgreement).run(coach, agreement);
  await rowsFor(app, coach, `UPDATE agreement SET made_at = '2026-11-01T00:00:00Z'`);
  const weigh = () => app.within(organisationId, () => app.get(WeighAgreements).run(agent.personId, [skillId]));
  const proposal = async () => (await readSession(app, coach, sessionId)).agreements[0]?.proposal ?? null;
  const signOff = () => app.get(SignOffSession).run(agent, { sessionId, signed: true });
  return { ...team, call, weigh, proposal, signOff, agreementId };
}

describe('calls after an agreement', () => {
  it('propose that it worked when the whole interval lies above the level before, with the figures', async () => {
    const { call, weigh, proposal, signOff } = await aPromise();
    await signOff();
    for (let day = 2; day <= 5; day++) await call(`2026-11-0${day}T10:00:00Z`, 1);
    await weigh();
    expect(await proposal()).toBeNull();
    await call('2026-11-06T10:00:00Z', 1);
    await weigh();
    expect(await proposal()).toMatchObject({ verdict: 'shown', before: { n: 8 }, since: { n: 5, sum: 5 } });
  });

  it('take the proposal back when they no longer show it, as after an upheld dispute', async () => {
    const { call, weigh, proposal, signOff } = await aPromise();
    await signOff();
    const evidence = Array.from({ length: 6 }, (_, n) => `01890000-0000-7000-8000-00000000010${n}`);
    for (const [n, id] of evidence.entries()) await call(`2026-11-0${n + 2}T10:00:00Z`, 1, id);
    await weigh();
    expect(await proposal()).not.toBeNull();
    for (const [n, id] of evidence.slice(0, 4).entries()) await call(`2026-11-0${n + 2}T10:00:00Z`, 0, id);
    await weigh();
    expect(await proposal()).toBeNull();
  });

  it('count by when they took place: an old call that is scored late is from before', async () => {
    const { call, weigh, proposal, signOff } = await aPromise();
    await signOff();
    for (let day = 1; day <= 6; day++) await call(`2026-10-2${day}T10:00:00Z`, 1);
    await weigh();
    expect(await proposal()).toBeNull();
  });

  it('say nothing about what one of the two has not agreed to, nor after somebody looked back', async () => {
    const { coach, call, weigh, proposal, signOff, agreementId } = await aPromise();
    for (let day = 2; day <= 7; day++) await call(`2026-11-0${day}T10:00:00Z`, 1);
    await weigh();
    expect(await proposal()).toBeNull();
    await signOff();
    await app.get(FollowUpAgreement).run(coach, { agreementId, outcome: 'notYet' });
    await weigh();
    expect(await proposal()).toBeNull();
  });
});
