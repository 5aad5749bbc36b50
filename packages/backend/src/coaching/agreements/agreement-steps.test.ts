import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementStepKind } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aTextStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aCoachedTeam, aSessionWith, NOT_FOUND, planned, readSession, rowsFor } from '@vakwerk/testing/coaching-scene';
import { someCallsOf, someQuestionsAbout } from '@vakwerk/testing/practice-material';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ReadPractice } from '../../learning/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { CoachingModule } from '../coaching.module.js';
import { FollowUpAgreement } from './follow-up-agreement.js';
import { MakeAgreement } from './make-agreement.js';
import { TakeStep } from './take-step.js';
import { UndoStep } from './undo-step.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

/** An agent who promised something about listening, with seven questions in the bank, one course about it, and four calls nobody scored. */
async function aPromise() {
  const team = await aCoachedTeam(app);
  const { organisationId, coach, agent } = team;
  await someSkills(app, organisationId);
  const [skill] = await app.within(organisationId, () => app.get(SkillRepository).findByCodes(['listening']));
  const skillId = skill?.id ?? '';
  await someQuestionsAbout(app, team, { skillId, count: 7 });
  const { courseId } = await aCourse(
    app,
    organisationId,
    someContent([aModule('m', [aTextStep('t')], { skillIds: ['listening'] })]),
  );
  const calls = await someCallsOf(app, agent, 4);
  const sessionId = await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00'));
  const promise = (ownerId: string, about: string | null = skillId) =>
    app.get(MakeAgreement).run(coach, { sessionId, ownerId, what: 'Vat samen', dueOn: '2027-07-01', skillId: about });
  return { ...team, skillId, sessionId, courseId, calls, promise, agreementId: await promise(agent.personId) };
}
const take = (actor: PersonActor, agreementId: string, kind: AgreementStepKind) =>
  app.get(TakeStep).run(actor, { agreementId, kind });
const undo = (actor: PersonActor, agreementId: string, kind: AgreementStepKind) =>
  app.get(UndoStep).run(actor, { agreementId, kind });
const cards = (actor: PersonActor) =>
  rowsFor<{ id: string; kind: string }>(app, actor, 'SELECT id, source_kind AS kind FROM practice_card WHERE person_id = $1', [
    actor.personId,
  ]);

describe('an agreement with one press', () => {
  it('becomes five cards, once, and stops being so', async () => {
    const { coach, agent, agreementId, sessionId } = await aPromise();
    await take(coach, agreementId, 'practice');
    expect((await cards(agent)).map(({ kind }) => kind)).toEqual(Array(5).fill('given'));
    await expect(take(coach, agreementId, 'practice')).rejects.toMatchObject({ code: 'stepTaken' });
    const { steps } = await readSession(app, agent, sessionId);
    expect(steps).toMatchObject([{ agreementId, kind: 'practice', result: { ids: { length: 5 } } }]);
    const set = await app.within(agent.organisationId, () => app.get(ReadPractice).run(agent));
    expect(JSON.stringify(set)).toContain('given');
    await undo(coach, agreementId, 'practice');
    expect(await cards(agent)).toEqual([]);
    await take(coach, agreementId, 'practice');
    expect(await cards(agent)).toHaveLength(5);
  });

  it('gives the cards the person does not have yet, and says when there are none left', async () => {
    const { coach, agent, agreementId, promise } = await aPromise();
    await take(coach, agreementId, 'practice');
    await take(coach, await promise(agent.personId), 'practice');
    expect(await cards(agent)).toHaveLength(7);
    await expect(take(coach, await promise(agent.personId), 'practice')).rejects.toMatchObject({ code: 'nothingToPractise' });
    await expect(take(coach, await promise(agent.personId, null), 'practice')).rejects.toMatchObject({ code: 'skillMissing' });
  });

  it('becomes a course about the skill, with its date and its words as the reason', async () => {
    const { coach, agent, agreementId, courseId } = await aPromise();
    await take(coach, agreementId, 'course');
    const given = () =>
      rowsFor(
        app,
        agent,
        'SELECT course_id, due_on::text, reason, reason_note AS note, withdrawn_at IS NULL AS open FROM assignment WHERE person_id = $1',
        [agent.personId],
      );
    expect(await given()).toEqual([
      { course_id: courseId, due_on: '2027-07-01', reason: 'coach', note: 'Vat samen', open: true },
    ]);
    await undo(coach, agreementId, 'course');
    expect(await given()).toMatchObject([{ open: false }]);
  });

  it('becomes three calls to hear, the newest first, that tell nothing about all calls', async () => {
    const { coach, agreementId, calls } = await aPromise();
    await take(coach, agreementId, 'calls');
    const drawn = () =>
      rowsFor<{ id: string; reason: string }>(app, coach, 'SELECT interaction_id AS id, reason FROM draw ORDER BY drawn_at');
    expect((await drawn()).map(({ id }) => id).sort()).toEqual(calls.slice(1).sort());
    expect((await drawn()).every(({ reason }) => reason === 'steered')).toBe(true);
    await undo(coach, agreementId, 'calls');
    expect(await drawn()).toEqual([]);
  });

  it('the coach’s own promise is about calls to hear, not about cards', async () => {
    const { coach, promise } = await aPromise();
    const own = await promise(coach.personId);
    await expect(take(coach, own, 'practice')).rejects.toMatchObject({ code: 'notForThisPerson' });
    await expect(take(coach, own, 'calls')).resolves.toEqual(expect.any(String));
  });

  it('what was begun is not taken back', async () => {
    const { coach, agent, agreementId } = await aPromise();
    await take(coach, agreementId, 'practice');
    const values = `reps = 1, reviewed_on = '2026-11-30', due_on = '2026-12-02', stability = 2, difficulty = 5`;
    await rowsFor(app, agent, `UPDATE practice_card SET ${values}`);
    await expect(undo(coach, agreementId, 'practice')).rejects.toMatchObject({ code: 'stepBegun' });
  });

  it('is up to its coach, while nobody has looked back on it', async () => {
    const { coach, agent, colleague, manager, coachSouth, stranger, agreementId } = await aPromise();
    for (const other of [agent, colleague, manager, coachSouth, stranger])
      for (const kind of ['practice', 'course', 'calls'] as const) {
        await expect(take(other, agreementId, kind)).rejects.toMatchObject(NOT_FOUND);
        await expect(undo(other, agreementId, kind)).rejects.toMatchObject(NOT_FOUND);
      }
    await app.get(FollowUpAgreement).run(coach, { agreementId, outcome: 'dropped' });
    await expect(take(coach, agreementId, 'practice')).rejects.toMatchObject({ code: 'alreadyFollowedUp' });
  });
});
