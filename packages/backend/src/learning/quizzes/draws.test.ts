import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCourse, aModule, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aQuizStep, aStatement } from '@vakwerk/testing/a-quiz';
import { handIn, readAttempt, startQuiz } from '@vakwerk/testing/quiz-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { FirstAttemptAnswers } from '../attempts/first-attempt-answers.js';
import { ActivateQuestion } from '../bank/activate-question.js';
import { CreateQuestion } from '../bank/create-question.js';
import { LearningModule } from '../learning.module.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-24T10:00:00Z');
const content = someContent([
  aModule('m', [
    aQuizStep('quiz', [aStatement('fixed')], {
      parts: [
        { kind: 'fixed', question: aStatement('fixed') },
        { kind: 'draw', id: 'd', skillIds: ['listening'], tags: [], count: 2 },
      ],
      attemptsAllowed: null,
    }),
  ]),
]);

/** A bank with so many active questions about listening. */
async function aBank(active: number) {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const author = await aPerson(app, organisation, ['author']);
  const [skill] = await app.within(organisation.organisationId, () => app.get(SkillRepository).findByCodes(['listening']));
  for (let n = 0; n < active; n++) {
    const question = {
      ...aStatement(`b${n}`),
      prompt: { nl: `Stelling ${n}`, en: `Statement ${n}` },
      skillIds: [skill?.id ?? ''],
    };
    const questionId = await app.get(CreateQuestion).run(author, { kind: 'trueFalse', content: question, tags: [] });
    await app.get(ActivateQuestion).run(author, { questionId });
  }
  return organisation;
}

describe('a quiz that draws from the bank', () => {
  it('cannot be published when the bank has too few', async () => {
    const { organisationId } = await aBank(1);
    await expect(aCourse(app, organisationId, content)).rejects.toMatchObject({ problems: [{ code: 'tooFewToDraw' }] });
  });

  it('pins which version of which question an attempt asks, and tells item analysis of them', async () => {
    const organisation = await aBank(4);
    const { courseId } = await aCourse(app, organisation.organisationId, content);
    const agent = await aPerson(app, organisation, ['agent']);
    const order = { courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
    const { assignmentId } = await app.get(AssignCourse).run(agent, order, NOW);
    const asked = new Set<string>();
    for (let n = 0; n < 6; n++) {
      const at = new Date(NOW.getTime() + n * 60_000);
      const attemptId = await startQuiz(app, { agent, assignmentId }, at);
      const first = await readAttempt(app, agent, attemptId, at);
      expect(first.questions).toHaveLength(3);
      expect((await readAttempt(app, agent, attemptId, at)).questions.map(({ id }) => id)).toEqual(
        first.questions.map(({ id }) => id),
      );
      for (const { id } of first.questions) asked.add(id);
      await handIn(app, agent, attemptId, at);
    }
    expect(asked.size).toBeGreaterThan(3);
    const drawn = [...asked].filter((id) => id !== 'fixed');
    const scores = await app.within(organisation.organisationId, () => app.get(FirstAttemptAnswers).of(drawn));
    expect(scores).toHaveLength(drawn.length);
    expect(
      scores.every(
        ({ personId, ratio, rest, questionVersionId }) =>
          personId === agent.personId && ratio === 0 && rest === 0 && questionVersionId,
      ),
    ).toBe(true);
  });
});
