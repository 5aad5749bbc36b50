import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCourse, aModule, aQuestionStep, inBoth, someContent } from '@vakwerk/testing/a-course';
import { aProgressScene, rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import {
  AnswerQuestion,
  AssignCourse,
  MakeQuestionCard,
  PractiseFailedPoints,
  ReadPractice,
  ReviewCard,
  UndoReview,
} from '../../learning/index.js';
import { newId } from '../../platform/database/new-id.js';
import { ProgressModule } from '../progress.module.js';
import { FoldReview } from './fold-review.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const choice = (id: string) => ({ kind: 'choice' as const, optionIds: [id] });

async function anAgentWithACard(kind: 'question' | 'criterion' = 'question') {
  const scene = await aProgressScene(app);
  const { organisationId } = scene;
  const system = { kind: 'system', organisationId } as const;
  const agent = await aPerson(app, scene, ['agent']);
  if (kind === 'question') {
    const { courseId } = await aCourse(app, organisationId, someContent([aModule('m', [aQuestionStep('q')])]));
    const order = { courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
    const { assignmentId } = await app.get(AssignCourse).run(agent, order, NOW);
    const responseId = newId();
    const given = { responseId, assignmentId, stepId: 'q', answer: choice('right'), certainty: 'high' as const };
    await app.get(AnswerQuestion).run(agent, given, NOW);
    await app.get(MakeQuestionCard).run(system, { responseId }, NOW);
  } else {
    const recall = { prompt: inBoth('Vat samen'), explanation: inBoth('Kort'), example: inBoth('Dus …') };
    const point = {
      personId: agent.personId,
      criterionId: 'c',
      evaluationId: newId(),
      skillId: scene.listening,
      recall,
      at: NOW,
    };
    await app.get(PractiseFailedPoints).run(system, [point], NOW);
  }
  const { cards } = await app.within(organisationId, () => app.get(ReadPractice).run(agent, NOW));
  const own = kind === 'criterion';
  const review = async (option: string, at: Date) => {
    const input = {
      reviewId: newId(),
      cardId: cards[0]?.id as string,
      answer: own ? null : choice(option),
      certainty: own ? null : ('low' as const),
      selfRating: own ? ('good' as const) : null,
      reviewedAt: at,
    };
    return (await app.get(ReviewCard).run(agent, input, at)).id;
  };
  const fold = (reviewId: string, actor: { readonly kind: 'system'; readonly organisationId: string } = system) =>
    app.get(FoldReview).run(actor, { reviewId });
  return { ...scene, agent, review, fold };
}

describe('folding an answer in practice', () => {
  it('counts every time, because days lie between', async () => {
    const { organisationId, listening, agent, review, fold } = await anAgentWithACard();
    const first = await review('wrong', NOW);
    expect([await fold(first), await fold(first)]).toEqual([1, 0]);
    await fold(await review('right', new Date('2026-11-24T10:00:00Z')));
    expect(await rowsOf(app, organisationId, 'person_skill_week')).toMatchObject([
      { week_starts_on: '2026-11-23', n: 2, sum: 1 },
    ]);
    expect(await rowsOf(app, organisationId, 'observation')).toMatchObject([
      { person_id: agent.personId, skill_id: listening, source: 'practice', subject: { nl: 'Wat zeg je?' } },
      { source: 'practice' },
    ]);
  });

  it('stops counting when it is taken back', async () => {
    const { organisationId, agent, review, fold } = await anAgentWithACard();
    const reviewId = await review('wrong', NOW);
    await fold(reviewId);
    await app.get(UndoReview).run(agent, reviewId);
    expect([await fold(reviewId), await fold(reviewId)]).toEqual([1, 0]);
    expect(await rowsOf(app, organisationId, 'person_skill_week')).toMatchObject([{ n: 0, sum: 0 }]);
  });

  it('never counts what somebody said of themself', async () => {
    const { review, fold } = await anAgentWithACard('criterion');
    expect(await fold(await review('', NOW))).toBe(0);
  });

  it('finds nothing to fold in another organisation', async () => {
    const { review, fold } = await anAgentWithACard();
    const other = await aProgressScene(app);
    expect(await fold(await review('right', NOW), { kind: 'system', organisationId: other.organisationId })).toBe(0);
  });
});
