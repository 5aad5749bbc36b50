import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aQuestionStep, inBoth, someContent } from '@vakwerk/testing/a-course';
import { aLearningScene, aPath, finish } from '@vakwerk/testing/learning-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { AssignLearning } from '../assignments/assign-learning.js';
import { AssignmentList } from '../assignments/assignment-list.js';
import { LearningModule } from '../learning.module.js';
import { AnswerQuestion } from '../responses/answer-question.js';
import { CertificateList } from './certificate-list.js';
import { ReadCertificate } from './read-certificate.js';
import { RenewCertificates } from './renew-certificates.js';
import { RevokeCertificate } from './revoke-certificate.js';
import { type CertificationWish, SaveCertification } from './save-certification.js';
import { ShowName } from './show-name.js';
import { VerifyCertificate } from './verify-certificate.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const yearly = { method: 'expiry' as const, activeMonths: 12, windowMonths: 1, minActiveMonths: 6 };

const certify = (author: PersonActor, target: { kind: 'course' | 'path'; id: string }, over: Partial<CertificationWish> = {}) =>
  app.get(SaveCertification).run(author, {
    target,
    active: true,
    abilities: [inBoth('Luistert eerst')],
    minRightRatio: null,
    recurrence: null,
    version: 0,
    ...over,
  });
const assign = async (
  coach: PersonActor,
  target: { kind: 'course' | 'path'; id: string },
  agent: PersonActor,
  now: Date,
  dueOn: string | null = null,
) => {
  const input = { target, personIds: [agent.personId], teamIds: [], roles: [], dueOn, note: '' };
  return (await app.get(AssignLearning).run(coach, input, now)).givenIds[0] as string;
};
const mine = (agent: PersonActor, now: Date, replaced = false) =>
  app.within(agent.organisationId, () => app.get(CertificateList).ofPerson(agent.personId, { replaced }, now));
const todo = (agent: PersonActor, now: Date) =>
  app.within(agent.organisationId, () => app.get(AssignmentList).ofPerson(agent.personId, { finished: false, first: 10 }, now));

async function certified(recurrence: CertificationWish['recurrence'] = null, day = '2026-03-10') {
  const scene = await aLearningScene(app);
  const target = { kind: 'course', id: scene.courses.a as string } as const;
  await certify(scene.author, target, { recurrence });
  await finish(app, scene.agent, await assign(scene.coach, target, scene.agent, at(day)), 'a', at(day));
  return { ...scene, target, certificate: (await mine(scene.agent, at(day)))[0] };
}

describe('a certificate', () => {
  it('comes with the last step, in the same transaction, numbered per organisation', async () => {
    const { agent, coach, certificate, organisationId, teamId, target } = await certified();
    expect(certificate).toMatchObject({
      number: expect.stringMatching(/^[A-Z0-9]{2}-2026-0001$/),
      title: inBoth('Cursus a'),
      abilities: [inBoth('Luistert eerst')],
      evidence: { modules: 1, questions: 0, rightAtFirst: 0 },
      completedOn: '2026-03-10',
      expiresOn: null,
      state: 'completed',
      signedBy: expect.objectContaining({ id: coach.personId }),
    });
    const second = await aPerson(app, { organisationId, teamId }, ['agent']);
    await finish(app, second, await assign(coach, target, second, at('2026-04-01')), 'a', at('2026-04-01'));
    expect((await mine(second, at('2026-04-01')))[0]?.number).toMatch(/-2026-0002$/);
    expect((await certified()).certificate?.number).toMatch(/-2026-0001$/);
    expect(await mine(agent, at('2026-04-01'))).toHaveLength(1);
  });

  it('is not signed by its own holder, who chose the course without being asked', async () => {
    const { author, agent, courses } = await aLearningScene(app);
    await certify(author, { kind: 'course', id: courses.a as string });
    const order = { courseId: courses.a as string, personId: agent.personId, dueOn: null, reason: 'own' as const };
    const { assignmentId } = await app.get(AssignCourse).run(agent, order, at('2026-03-10'));
    await finish(app, agent, assignmentId, 'a', at('2026-03-10'));
    expect((await mine(agent, at('2026-03-10')))[0]).toMatchObject({ title: inBoth('Cursus a'), signedBy: null });
  });

  it('checks its requirements on the server: the first answers count, not the last', async () => {
    const { organisationId, author, coach, agent } = await aLearningScene(app);
    const questions = [aQuestionStep('q1'), aQuestionStep('q2'), aQuestionStep('q3')];
    const { courseId } = await aCourse(app, organisationId, someContent([aModule('m1', questions)]), 'quiz');
    const target = { kind: 'course', id: courseId } as const;
    await certify(author, target, { minRightRatio: 0.6 });
    const take = async (wrongAtFirst: readonly string[], now: Date) => {
      const assignmentId = await assign(coach, target, agent, now);
      const answer = (stepId: string, option: string) =>
        app
          .get(AnswerQuestion)
          .run(
            agent,
            { responseId: newId(), assignmentId, stepId, answer: { kind: 'choice', optionIds: [option] }, certainty: 'mid' },
            now,
          );
      for (const { id } of questions) {
        if (wrongAtFirst.includes(id)) await answer(id, 'wrong');
        await answer(id, 'right');
      }
    };
    await take(['q1', 'q2'], at('2026-03-10'));
    expect(await mine(agent, at('2026-03-10'))).toEqual([]);
    await take(['q3'], at('2026-03-12'));
    expect(await mine(agent, at('2026-03-12'))).toEqual([
      expect.objectContaining({ evidence: { modules: 1, questions: 3, rightAtFirst: 2 } }),
    ]);
  });

  it('of a path comes with its last course', async () => {
    const { author, coach, agent, courses } = await aLearningScene(app);
    const target = {
      kind: 'path',
      id: await aPath(app, author, [courses.a as string, courses.b as string], 'Nieuw hier'),
    } as const;
    await certify(author, target);
    await assign(coach, target, agent, at('2026-03-10'));
    for (const code of ['a', 'b']) {
      expect(await mine(agent, at('2026-03-10'))).toEqual([]);
      await finish(app, agent, (await todo(agent, at('2026-03-10')))[0]?.id as string, code, at('2026-03-10'));
    }
    expect(await mine(agent, at('2026-03-10'))).toEqual([
      expect.objectContaining({ title: inBoth('Nieuw hier'), evidence: { modules: 2, questions: 0, rightAtFirst: 0 } }),
    ]);
  });

  it('is renewed: given again when the window opens, once, and replaced by the next with a later expiry', async () => {
    const { agent, organisationId, certificate } = await certified(yearly);
    expect(certificate).toMatchObject({ expiresOn: '2027-03-10', windowOpensOn: '2027-02-10', state: 'completed' });
    const renew = (day: string) => app.get(RenewCertificates).run({ kind: 'system', organisationId }, at(day));
    expect(await renew('2027-02-09')).toBe(0);
    expect([await renew('2027-02-10'), await renew('2027-02-10'), await renew('2027-03-11')]).toEqual([1, 0, 0]);
    const [again] = await todo(agent, at('2027-02-10'));
    expect(again).toMatchObject({ reason: 'rule', dueOn: '2027-03-10' });
    expect((await mine(agent, at('2027-02-10')))[0]).toMatchObject({ state: 'due', renewal: { assignmentId: again?.id } });
    await finish(app, agent, again?.id as string, 'a', at('2027-03-01'));
    expect((await mine(agent, at('2027-03-01'), true)).map(({ state, expiresOn }) => [state, expiresOn])).toEqual([
      ['completed', '2028-03-10'],
      ['replaced', '2027-03-10'],
    ]);
  });

  it('expires when it is not renewed, and a renewal before the window changes nothing', async () => {
    const { agent, coach, target } = await certified(yearly);
    await finish(app, agent, await assign(coach, target, agent, at('2026-06-01')), 'a', at('2026-06-01'));
    expect(await mine(agent, at('2026-06-01'), true)).toEqual([expect.objectContaining({ expiresOn: '2027-03-10' })]);
    expect((await mine(agent, at('2027-03-10')))[0]?.state).toBe('due');
    expect((await mine(agent, at('2027-03-11')))[0]?.state).toBe('expired');
  });

  it('settings: what cannot be is refused, and so is saving over another’s', async () => {
    const { author, courses } = await aLearningScene(app);
    const target = { kind: 'course', id: courses.a as string } as const;
    await expect(certify(author, target, { recurrence: { ...yearly, minActiveMonths: 0 } })).rejects.toMatchObject({
      code: 'minActiveBelowWindow',
    });
    await expect(certify(author, target, { recurrence: { ...yearly, activeMonths: 0 } })).rejects.toMatchObject({
      code: 'activeNotPositive',
    });
    expect(await certify(author, target)).toMatchObject({ version: 1 });
    await expect(certify(author, target)).rejects.toMatchObject({ code: 'draftConflict' });
    const stranger = await aLearningScene(app);
    await expect(certify(stranger.author, target)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('recurring certification: the examples of the design, by the use cases themselves', () => {
  const first = (dueOn: string | null, doneOn: string, expiresOn: string) => ({
    givenOn: '2021-01-05',
    dueOn,
    doneOn,
    expiresOn,
  });
  it.each([
    ['completion', 'completion', [first(null, '2026-03-10', '2027-03-10')]],
    ['expiry, the first time and late', 'expiry', [first('2026-04-01', '2026-04-20', '2027-04-20')]],
    [
      'expiry, renewed inside the window',
      'expiry',
      [
        first('2026-04-01', '2026-03-25', '2027-04-01'),
        { givenOn: '2027-03-02', dueOn: null, doneOn: '2027-03-15', expiresOn: '2028-04-01' },
      ],
    ],
    ['fixed', 'fixed', [first('2021-12-31', '2021-07-30', '2022-12-31')]],
  ] as const)('%s', async (_name, method, times) => {
    const { author, coach, agent, courses } = await aLearningScene(app);
    const target = { kind: 'course', id: courses.a as string } as const;
    await certify(author, target, { recurrence: { ...yearly, method } });
    for (const { givenOn, dueOn, doneOn, expiresOn } of times) {
      await finish(app, agent, await assign(coach, target, agent, at(givenOn), dueOn), 'a', at(doneOn));
      expect((await mine(agent, at(doneOn)))[0]?.expiresOn).toBe(expiresOn);
    }
  });
});

describe('who sees a certificate', () => {
  it('is the holder and who leads them', async () => {
    const { agent, coach, manager, certificate, organisationId, teamId } = await certified();
    const south = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
    const read = (actor: PersonActor) =>
      app.within(actor.organisationId, () => app.get(ReadCertificate).run(actor, certificate?.id as string));
    for (const actor of [agent, coach, manager]) expect(await read(actor)).toMatchObject({ number: certificate?.number });
    const others = [
      await aPerson(app, { organisationId, teamId }, ['agent']),
      await aPerson(app, { organisationId, teamId: south }, ['manager']),
      (await aLearningScene(app)).coach,
    ];
    for (const actor of others) {
      await expect(read(actor)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(ShowName).run(actor, certificate?.id as string, true)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(RevokeCertificate).run(actor, certificate?.id as string, 'x')).rejects.toMatchObject(NOT_FOUND);
      await expect(
        app.within(actor.organisationId, () => app.get(ReadCertificate).ofPerson(actor, agent.personId)),
      ).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(app.get(ShowName).run(coach, certificate?.id as string, true)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('checking a certificate without signing in', () => {
  const check = (code: string, address = newId(), now = at('2026-03-11')) => app.get(VerifyCertificate).run(code, address, now);

  it('says whether it is real and still counts, with initials unless the holder chose otherwise', async () => {
    const { agent, certificate } = await certified(yearly);
    const code = certificate?.code as string;
    const told = {
      kind: 'found',
      number: certificate?.number,
      title: inBoth('Cursus a'),
      completedOn: '2026-03-10',
      expiresOn: '2027-03-10',
    };
    expect(await check(code)).toEqual({ ...told, holderName: 'P. T.', state: 'completed', organisationName: expect.any(String) });
    await app.get(ShowName).run(agent, certificate?.id as string, true);
    const typed = `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`;
    expect(await check(typed)).toMatchObject({ holderName: expect.stringMatching(/^Person\d+ Test$/) });
    expect(await check(code, newId(), at('2027-03-11'))).toMatchObject({ state: 'expired' });
  });

  it('knows nothing of a code that is none, and of a revoked one says so', async () => {
    const { coach, certificate } = await certified();
    for (const code of ['', 'nonsense', '7GQ2-M4KD-9XPT-3HNW']) expect(await check(code)).toEqual({ kind: 'unknown' });
    await expect(app.get(RevokeCertificate).run(coach, certificate?.id as string, ' ')).rejects.toMatchObject({
      code: 'reasonMissing',
    });
    await app.get(RevokeCertificate).run(coach, certificate?.id as string, 'Aan de verkeerde gegeven');
    expect(await check(certificate?.code as string)).toMatchObject({ state: 'revoked' });
    // Why stands on the certificate, which goes with its holder; the audit trail stays.
    const sql = `SELECT details FROM audit_entry WHERE action = 'certificate.revoked' AND subject_id = $1`;
    const told = await app.within(coach.organisationId, () => app.get(Database).manager().query(sql, [certificate?.id]));
    expect(told).toEqual([{ details: { number: certificate?.number } }]);
  });

  it('stops a machine that guesses: sixty a quarter of an hour per address, counted before they are judged', async () => {
    const address = newId();
    const asked = await Promise.all(Array.from({ length: 70 }, () => check('7GQ2-M4KD-9XPT-3HNW', address)));
    expect(asked.filter(({ kind }) => kind === 'unknown')).toHaveLength(60);
    const { certificate } = await certified();
    expect(await check(certificate?.code as string, address)).toEqual({ kind: 'tooManyChecks' });
    expect(await check(certificate?.code as string)).toMatchObject({ kind: 'found' });
  });
});
