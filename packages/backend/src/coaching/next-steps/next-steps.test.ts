import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAM_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aQuestionStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aQuizStep } from '@vakwerk/testing/a-quiz';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { onePage } from '@vakwerk/testing/learning-scene';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { someQuestions } from '@vakwerk/testing/some-questions';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AnswerQuestion, AssignCourse, ImportBank, MakeQuestionCard, ReadPractice } from '../../learning/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { CoachingModule } from '../coaching.module.js';
import { PlanSession } from '../sessions/plan-session.js';
import { ReadSession } from '../sessions/read-session.js';
import type { NextStepWish } from './check-next-step.js';
import { LookAtNextSteps } from './look-at-next-steps.js';
import { NextStepList } from './next-step-list.js';
import { PreviewNextStep } from './preview-next-step.js';
import { PutWaitingPoints } from './put-waiting-points.js';
import { ReadToldCoach } from './read-told-coach.js';
import { SaveNextStep } from './save-next-step.js';
import { SwitchNextStep } from './switch-next-step.js';
import { UndoNextStep } from './undo-next-step.js';

let app: TestApplication;
/** A second worker process, with a pool of its own. */
let other: TestApplication;
beforeAll(async () => {
  const open = () => openTestApplication([CoachingModule], {}, withFiles);
  [app, other] = [await open(), await open()];
});
afterAll(async () => {
  await app.close();
  await other.close();
});

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
/** Never in the hours in which the office and UTC have two dates: these tests count in days. */
const NOW = new Date(Math.min(Date.now(), new Date().setUTCHours(20, 0, 0, 0)));
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

/** Identity goes wrong in every call; how many days ago its agent could read it. */
async function aScene(...callsDaysAgo: number[]) {
  const scene = await aScoringScene(app);
  const { organisationId, teamId, manager, coach, agent } = scene;
  const query = <Row>(sql: string, values: unknown[] = []) =>
    app.within(organisationId, () => app.get(Database).manager().query(sql, values) as Promise<Row[]>);
  const aCall = async (days: number, more: Parameters<ScoringScene['aCall']>[0] = {}) => {
    const evaluationId = await aReleasedEvaluation(app, scene, await scene.aCall(more));
    await query('UPDATE evaluation SET released_at = $2 WHERE id = $1', [evaluationId, daysAgo(days)]);
    return evaluationId;
  };
  const aCallToPick = () => scene.aCall({ reason: null, startedAt: daysAgo(1) });
  const evaluationIds: string[] = [];
  for (const days of callsDaysAgo) evaluationIds.push(await aCall(days));
  const wish = (more: Partial<NextStepWish> = {}): NextStepWish => ({
    name: 'Wie belt er?',
    trigger: { kind: 'criterionFails', criterionId: 'identity', times: 2, outOf: 3 },
    audience: { teamIds: [teamId], roles: ['agent'] },
    actions: [{ kind: 'tellCoach' }],
    limits: { perPersonPerWeek: 20, perDay: null },
    ...more,
  });
  const save = async (given: NextStepWish = wish(), on = true, actor: PersonActor = manager) =>
    (await app.get(SaveNextStep).run(actor, { id: null, version: 0, wish: given, on }, NOW)).ruleId;
  const look = (at: Date = NOW, from = app) => from.get(LookAtNextSteps).run({ organisationId }, {}, at);
  const log = async (ruleId: string, actor: PersonActor = manager) =>
    (await app.within(organisationId, () => app.get(NextStepList).log(actor, ruleId, 100))).firings;
  const outcomes = async (ruleId: string) => (await log(ruleId)).map((firing) => firing.outcomes);
  const plan = (localDateTime = '2027-06-01T14:00', group: { otherAgentIds?: string[]; title?: string } = {}) =>
    app.get(PlanSession).run(coach, {
      ...group,
      ...{ agentId: agent.personId, timeZone: 'Europe/Amsterdam', durationMinutes: 30, place: '', agenda: [], localDateTime },
    });
  const agenda = async (sessionId: string) =>
    (await app.within(organisationId, () => app.get(ReadSession).run(coach, sessionId))).agenda;
  return { ...scene, query, aCall, aCallToPick, evaluationIds, wish, save, look, log, outcomes, plan, agenda };
}

describe('a rule and its preview', () => {
  it('a preview over thirty days is what runs day by day do, and running again does nothing', async () => {
    const { wish, save, look, log, manager } = await aScene(24, 19, 18, 11, 6, 5, 1);
    const limited = wish({ limits: { perPersonPerWeek: 1, perDay: null } });
    const { past } = await app.get(PreviewNextStep).run(manager, null, limited, NOW);
    const ruleId = await save(limited);
    for (let day = 30; day >= 0; day -= 1) await look(daysAgo(day));
    const did = await log(ruleId);
    const short = (all: readonly { evidence: readonly string[]; takenAt: Date | null; heldAt: Date | null }[]) =>
      all.map(({ evidence, takenAt, heldAt }) => ({ evidence, takenAt, heldAt }));
    expect(short(did)).toEqual(short(past));
    expect(did.map(({ takenAt }) => takenAt?.toISOString().slice(0, 10))).toEqual(
      [5, 11, 19].map((days) => daysAgo(days).toISOString().slice(0, 10)),
    );
    expect(await look()).toBe(0);
    expect(short(await log(ruleId))).toEqual(short(past));
  });

  it('what saving does at once is what the preview says', async () => {
    const { wish, save, look, log, manager, evaluationIds } = await aScene(9, 4);
    const { now } = await app.get(PreviewNextStep).run(manager, null, wish(), NOW);
    const ruleId = await save();
    expect(await look()).toBe(1);
    expect(now).toMatchObject([{ evidence: evaluationIds, subject: { text: { nl: 'Controleert wie er belt' } } }]);
    expect(await log(ruleId)).toMatchObject([{ evidence: evaluationIds, takenAt: NOW, heldAt: null }]);
  });

  it('the preview of a rule that is there leaves out what it did', async () => {
    const { wish, save, look, manager } = await aScene(9, 4);
    const ruleId = await save();
    await look();
    const { now, past } = await app.get(PreviewNextStep).run(manager, ruleId, wish(), NOW);
    expect([now.length, past.length]).toEqual([0, 1]);
  });

  it('twice at once, by two workers, is once', async () => {
    const { save, look, log } = await aScene(9, 4);
    const ruleId = await save();
    const taken = await Promise.all([look(NOW, app), look(NOW, other), look(NOW, app), look(NOW, other)]);
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(await log(ruleId)).toHaveLength(1);
  });
});

describe('which calls count', () => {
  it('only those that chance chose', async () => {
    const { save, look, aCall } = await aScene(9);
    await aCall(4, { reason: 'steered' });
    await save();
    expect(await look()).toBe(0);
    await aCall(1);
    expect(await look(new Date(NOW.getTime() + 1_000))).toBe(1);
  });

  it('not one that was taken back, and not one that a dispute put right', async () => {
    const { save, look, query, evaluationIds } = await aScene(9, 4);
    await save();
    await query(`UPDATE evaluation SET state = 'withdrawn', withdraw_reason = 'x' WHERE id = $1`, [evaluationIds[1]]);
    expect(await look()).toBe(0);
    await query(`UPDATE evaluation SET state = 'released', withdraw_reason = NULL WHERE id = $1`, [evaluationIds[1]]);
    // A new row of figures, as a decided dispute writes it: the old one stays and no longer counts.
    await query(
      `INSERT INTO evaluation_result SELECT (jsonb_populate_record(r, jsonb_build_object('id', $2::uuid, 'failed', '[]'::jsonb))).* FROM evaluation_result r WHERE evaluation_id = $1`,
      [evaluationIds[1], newId()],
    );
    expect(await look(new Date(NOW.getTime() + 1_000))).toBe(0);
  });
});

describe('what a rule does', () => {
  it('assigns a course once, with its name as the reason, and not on top of one that is open', async () => {
    const { organisationId, save, look, wish, outcomes, agent } = await aScene(9, 4);
    await someSkills(app, organisationId);
    const { courseId } = await aCourse(app, organisationId, onePage('a'), 'a');
    const assign = wish({ actions: [{ kind: 'assignLearning', target: { kind: 'course', id: courseId }, dueDays: 14 }] });
    const [first, second] = [await save(assign), await save(assign)];
    expect(await look()).toBe(2);
    expect(await outcomes(first)).toMatchObject([[{ action: 'assignLearning', outcome: 'done' }]]);
    expect(await outcomes(second)).toMatchObject([[{ action: 'assignLearning', outcome: 'alreadyThere' }]]);
    expect(await rowsOf(app, organisationId, 'assignment')).toMatchObject([
      { person_id: agent.personId, reason: 'rule', reason_note: 'Wie belt er?', reference_kind: 'nextStep' },
    ]);
  });

  it('says why a course cannot be assigned', async () => {
    const { organisationId, save, look, wish, outcomes, query } = await aScene(9, 4);
    await someSkills(app, organisationId);
    const { courseId } = await aCourse(app, organisationId, onePage('a'), 'a');
    const ruleId = await save(
      wish({ actions: [{ kind: 'assignLearning', target: { kind: 'course', id: courseId }, dueDays: null }] }),
    );
    await query('UPDATE course SET archived_at = now()');
    await look();
    expect(await outcomes(ruleId)).toEqual([[{ action: 'assignLearning', outcome: 'failed', reason: 'cannotStart' }]]);
  });

  it('adds cards: the criterion itself and questions about its skill, none of them twice', async () => {
    const { organisationId, save, look, wish, outcomes, agent } = await aScene(9, 4);
    const question = (id: string) => ({ content: { ...someQuestions.single, id, skillIds: ['identity'] }, tags: [] });
    await app
      .get(ImportBank)
      .run({ kind: 'system', organisationId }, { questions: [question('q-a'), question('q-b'), question('q-c')], files: [] });
    const cards = wish({ actions: [{ kind: 'addCards', skillId: null, most: 3 }] });
    const [first, second, third] = [await save(cards), await save(cards), await save(cards)];
    await look();
    expect(await outcomes(first)).toMatchObject([[{ outcome: 'done', given: ['identity', 'q-a', 'q-b'] }]]);
    expect(await outcomes(second)).toMatchObject([[{ outcome: 'done', given: ['q-c'] }]]);
    expect(await outcomes(third)).toMatchObject([[{ outcome: 'alreadyThere' }]]);
    const { cards: shown } = await app.within(organisationId, () => app.get(ReadPractice).run(agent));
    expect(shown.map(({ why }) => why.because).sort()).toEqual(['', 'Wie belt er?', 'Wie belt er?', 'Wie belt er?']);
  });

  it('gives no card of a question that a test keeps secret', async () => {
    const { organisationId, save, look, wish, outcomes } = await aScene(9, 4);
    const question = (id: string, tags: string[]) => ({ content: { ...someQuestions.single, id, skillIds: ['identity'] }, tags });
    await app
      .get(ImportBank)
      .run({ kind: 'system', organisationId }, { questions: [question('q-test', ['test']), question('q-open', [])], files: [] });
    await someSkills(app, organisationId);
    const draw = { kind: 'draw' as const, id: 'd', skillIds: [], tags: ['test'], count: 1 };
    const hidden = aQuizStep('quiz', [], { parts: [draw], review: EXAM_REVIEW });
    await aCourse(app, organisationId, someContent([aModule('m', [hidden])]), 'tested');
    const ruleId = await save(wish({ actions: [{ kind: 'addCards', skillId: null, most: 5 }] }));
    await look();
    expect(await outcomes(ruleId)).toMatchObject([[{ outcome: 'done', given: ['identity', 'q-open'] }]]);
  });

  it('puts a point on the next agenda, once; without a conversation it waits for one', async () => {
    const { organisationId, save, look, wish, outcomes, plan, agenda, evaluationIds } = await aScene(9, 4);
    const point = wish({ actions: [{ kind: 'addAgendaPoint', title: '' }] });
    const [first, second] = [await save(point), await save(point)];
    await look();
    expect(await outcomes(first)).toEqual([[{ action: 'addAgendaPoint', outcome: 'waiting' }]]);
    const sessionId = await plan();
    for (const _twice of [1, 2]) await app.get(PutWaitingPoints).run({ organisationId }, { sessionId });
    expect(await agenda(sessionId)).toMatchObject([
      { source: 'nextStep', title: 'Controleert wie er belt', criterionId: 'identity', evaluationId: evaluationIds[1] },
    ]);
    expect(await outcomes(first)).toMatchObject([[{ outcome: 'done' }]]);
    expect(await outcomes(second)).toMatchObject([[{ outcome: 'alreadyThere' }]]);
    const later = await save({ ...point, name: 'Nog een' });
    await look();
    expect(await outcomes(later)).toMatchObject([[{ outcome: 'alreadyThere' }]]);
    expect(await agenda(sessionId)).toHaveLength(1);
  });

  it('is not for a group to read', async () => {
    const { organisationId, teamId, save, look, wish, outcomes, plan, agenda } = await aScene(9, 4);
    const other = await aPerson(app, { organisationId, teamId }, ['agent']);
    const ruleId = await save(wish({ actions: [{ kind: 'addAgendaPoint', title: '' }] }));
    const sessionId = await plan('2027-05-01T14:00', { otherAgentIds: [other.personId], title: 'Samen luisteren' });
    await look();
    await app.get(PutWaitingPoints).run({ organisationId }, { sessionId });
    expect(await agenda(sessionId)).toEqual([]);
    expect(await outcomes(ruleId)).toEqual([[{ action: 'addAgendaPoint', outcome: 'waiting' }]]);
  });

  it('picks calls for a coach, and none on top of those that wait', async () => {
    const { organisationId, save, look, wish, outcomes, coach, aCallToPick } = await aScene(9, 4);
    const free = await aCallToPick();
    const steer = wish({ actions: [{ kind: 'steerSample', calls: 2 }] });
    const [first, second] = [await save(steer), await save(steer)];
    await look();
    expect(await outcomes(first)).toEqual([[{ action: 'steerSample', outcome: 'done', given: [free] }]]);
    expect(await outcomes(second)).toEqual([[{ action: 'steerSample', outcome: 'alreadyThere', given: [free] }]]);
    const draws = (await rowsOf(app, organisationId, 'draw')).filter(({ interaction_id }) => interaction_id === free);
    expect(draws).toMatchObject([
      { reason: 'steered', motive: 'rule', evaluator_id: coach.personId, inclusion_probability: null },
    ]);
  });

  it('tells each coach of the team once, with what it is about', async () => {
    const { organisationId, save, look, outcomes, log, coach, query } = await aScene(9, 4);
    const ruleId = await save();
    await look();
    await look(new Date(NOW.getTime() + 1_000));
    expect(await outcomes(ruleId)).toEqual([[{ action: 'tellCoach', outcome: 'done', given: [coach.personId] }]]);
    expect(await query(`SELECT 1 FROM outbox_event WHERE type = 'CoachTold'`)).toHaveLength(1);
    const [firing] = await log(ruleId);
    const told = await app.within(organisationId, () => app.get(ReadToldCoach).run(firing?.id as string));
    expect(told).toMatchObject({
      ruleName: 'Wie belt er?',
      about: { nl: 'Controleert wie er belt' },
      coachIds: [coach.personId],
    });
  });
});

describe('the other triggers', () => {
  it('being sure of a wrong answer twice', async () => {
    const { organisationId, agent, save, log, wish } = await aScene();
    await someSkills(app, organisationId);
    const { courseId } = await aCourse(app, organisationId, someContent([aModule('m', [aQuestionStep('q')])]));
    const ruleId = await save(wish({ trigger: { kind: 'sureErrorRepeats', skillId: null, times: 2, days: 30 } }));
    const { assignmentId } = await app
      .get(AssignCourse)
      .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
    const answer = async (certainty: 'low' | 'high') => {
      const responseId = newId();
      const given = { kind: 'choice' as const, optionIds: ['wrong'] };
      await app.get(AnswerQuestion).run(agent, { responseId, assignmentId, stepId: 'q', answer: given, certainty });
      await app.get(MakeQuestionCard).run({ kind: 'system', organisationId }, { responseId });
      return app.get(LookAtNextSteps).run({ organisationId }, { trigger: 'sureErrorRepeats' });
    };
    expect([await answer('high'), await answer('low'), await answer('high'), await answer('high')]).toEqual([0, 0, 1, 0]);
    expect(await log(ruleId)).toMatchObject([
      { evidence: [expect.any(String), expect.any(String)], subject: { text: { nl: 'Wat zeg je?' } } },
    ]);
  });

  it('a certificate that is about to expire, and somebody who is new: once', async () => {
    const { organisationId, teamId, agent, save, look, log, wish, query } = await aScene();
    await someSkills(app, organisationId);
    const { courseId } = await aCourse(app, organisationId, onePage('a'), 'a');
    const [certification, certificate] = [newId(), newId()];
    await query(
      `INSERT INTO certification (org_id, id, course_id, abilities, method, active_months, window_months, min_active_months) VALUES ($1, $2, $3, '[]', 'expiry', 4, 1, 1)`,
      [organisationId, certification, courseId],
    );
    await query(
      `INSERT INTO certificate (org_id, id, certification_id, person_id, number, code, title, abilities, evidence, completed_on, issued_at, expires_on)
       VALUES ($1, $2, $3, $4, 'N-1', $5, '{"nl": "A", "en": "A"}', '[]', '{}', $6::timestamptz::date, $6::timestamptz, $7)`,
      [organisationId, certificate, certification, agent.personId, newId(), daysAgo(100), daysAgo(-20)],
    );
    const expires = await save(wish({ trigger: { kind: 'certificateExpires', certificationId: certification, days: 30 } }));
    const isNew = await save(wish({ trigger: { kind: 'personIsNew', days: 14 } }));
    await look();
    expect(await log(expires)).toMatchObject([{ evidence: [certificate], subject: { text: { nl: 'Cursus a' } } }]);
    expect(await log(isNew)).toEqual([]);
    const newcomer = await aPerson(app, { organisationId, teamId }, ['agent']);
    await query('UPDATE person SET hired_on = $2 WHERE id = $1', [newcomer.personId, daysAgo(2)]);
    for (const seconds of [1, 2]) await look(new Date(NOW.getTime() + seconds * 1_000));
    expect(await log(isNew)).toMatchObject([{ person: { id: newcomer.personId }, subject: null }]);
    expect(await log(expires)).toHaveLength(1);
  });
});

describe('a rule that changes', () => {
  it('does nothing while it is off, sees what is so when it is on again, and never does the same twice', async () => {
    const { save, look, log, manager, aCall } = await aScene(9, 4);
    const ruleId = await save(undefined, false);
    expect(await look()).toBe(0);
    await app.get(SwitchNextStep).run(manager, ruleId, 'on');
    expect(await look()).toBe(1);
    await app.get(SwitchNextStep).run(manager, ruleId, 'off');
    await aCall(0);
    await aCall(0);
    expect(await look(new Date(NOW.getTime() + 60_000))).toBe(0);
    await app.get(SwitchNextStep).run(manager, ruleId, 'on');
    expect(await look(new Date(NOW.getTime() + 61_000))).toBe(1);
    expect(await look(new Date(NOW.getTime() + 62_000))).toBe(0);
    expect(await log(ruleId)).toHaveLength(2);
  });

  it('keeps its versions, and refuses one that somebody else saved meanwhile', async () => {
    const { organisationId, save, wish, manager } = await aScene();
    const ruleId = await save();
    const change = (version: number) =>
      app.get(SaveNextStep).run(manager, { id: ruleId, version, wish: wish({ name: 'Anders' }), on: true });
    await change(1);
    await expect(change(1)).rejects.toMatchObject({ code: 'nextStepChanged' });
    expect((await rowsOf(app, organisationId, 'next_step_version')).map(({ number }) => number)).toEqual([1, 2]);
    const rules = await app.within(organisationId, () => app.get(NextStepList).list(manager));
    expect(rules).toMatchObject([{ version: 2, definition: { name: 'Anders' }, state: 'on', mayManage: true }]);
  });

  it('is taken back as far as nobody began', async () => {
    const { organisationId, save, look, wish, outcomes, log, manager, plan, agenda, aCallToPick } = await aScene(9, 4);
    await someSkills(app, organisationId);
    const { courseId } = await aCourse(app, organisationId, onePage('a'), 'a');
    await aCallToPick();
    const sessionId = await plan();
    const ruleId = await save(
      wish({
        actions: [
          { kind: 'assignLearning', target: { kind: 'course', id: courseId }, dueDays: null },
          { kind: 'addAgendaPoint', title: 'Praat hierover' },
          { kind: 'steerSample', calls: 1 },
          { kind: 'tellCoach' },
        ],
      }),
    );
    await look();
    const [firing] = await log(ruleId);
    expect(await app.get(UndoNextStep).run(manager, firing?.id as string)).toBe(3);
    expect((await outcomes(ruleId))[0]?.map(({ outcome }) => outcome)).toEqual(['undone', 'undone', 'undone', 'done']);
    expect(await agenda(sessionId)).toEqual([]);
    expect(await rowsOf(app, organisationId, 'assignment')).toMatchObject([{ withdrawn_at: expect.any(String) }]);
    expect(await look(new Date(NOW.getTime() + 60_000))).toBe(0);
    expect(await app.get(UndoNextStep).run(manager, firing?.id as string)).toBe(0);
  });
});

describe('who may', () => {
  it('manage: a manager inside their teams, an admin everywhere; a coach reads what is about their people', async () => {
    const { organisationId, save, look, wish, manager, coach, agent, log } = await aScene(9, 4);
    const admin = await aPerson(app, { organisationId }, ['admin']);
    const everywhere = wish({ audience: { teamIds: [], roles: ['agent'] } });
    await expect(save(everywhere)).rejects.toMatchObject({ code: 'nextStepOutsideTeams' });
    const ruleId = await save(everywhere, true, admin);
    await look();
    const lists = async (actor: PersonActor) => app.within(actor.organisationId, () => app.get(NextStepList).list(actor));
    expect((await lists(coach)).map(({ id, mayManage }) => [id, mayManage])).toEqual([[ruleId, false]]);
    expect((await lists(manager)).map(({ mayManage }) => mayManage)).toEqual([false]);
    expect((await lists(admin)).map(({ mayManage }) => mayManage)).toEqual([true]);
    expect(await lists(agent)).toEqual([]);
    expect(await log(ruleId, coach)).toHaveLength(1);
    expect(await log(ruleId, { ...coach, teamIds: [newId()] })).toEqual([]);
    for (const actor of [manager, coach]) {
      await expect(app.get(SwitchNextStep).run(actor, ruleId, 'off')).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(SaveNextStep).run(actor, { id: ruleId, version: 1, wish: wish(), on: true })).rejects.toThrow();
      const [firing] = await log(ruleId);
      await expect(app.get(UndoNextStep).run(actor, firing?.id as string)).rejects.toMatchObject(NOT_FOUND);
    }
  });

  it('nobody of another organisation, in whatever way', async () => {
    const { save, look, log } = await aScene(9, 4);
    const ruleId = await save();
    await look();
    const [firing] = await log(ruleId);
    const { manager: stranger, wish } = await aScene();
    await expect(app.get(SwitchNextStep).run(stranger, ruleId, 'off')).rejects.toMatchObject(NOT_FOUND);
    await expect(app.get(UndoNextStep).run(stranger, firing?.id as string)).rejects.toMatchObject(NOT_FOUND);
    await expect(app.get(SaveNextStep).run(stranger, { id: ruleId, version: 1, wish: wish(), on: true })).rejects.toMatchObject(
      NOT_FOUND,
    );
    await expect(app.get(PreviewNextStep).run(stranger, ruleId, wish())).rejects.toMatchObject(NOT_FOUND);
    const read = () => app.within(stranger.organisationId, () => app.get(NextStepList).log(stranger, ruleId, 10));
    await expect(read()).rejects.toMatchObject(NOT_FOUND);
    const mixed = wish({ actions: [{ kind: 'assignLearning', target: { kind: 'course', id: ruleId }, dueDays: null }] });
    await expect(app.get(SaveNextStep).run(stranger, { id: null, version: 0, wish: mixed, on: true })).rejects.toMatchObject(
      NOT_FOUND,
    );
  });
});
