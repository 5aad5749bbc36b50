import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Certainty } from '@vakwerk/domain/learning/questions/certainty';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aQuestionStep, inBoth, someContent, someSkills } from '@vakwerk/testing/a-course';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { LearningModule } from '../learning.module.js';
import { AnswerQuestion } from '../responses/answer-question.js';
import { ListOwnCards } from './list-own-cards.js';
import { MakeQuestionCard } from './make-question-card.js';
import { PractiseFailedPoints } from './practise-failed-points.js';
import { ReadPractice } from './read-practice.js';
import { type GivenReview, ReviewCard } from './review-card.js';
import { SuspendCard } from './suspend-card.js';
import { UndoReview } from './undo-review.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, withFiles);
});
afterAll(() => app.close());

/** A Monday morning in Amsterdam. */
const NOW = new Date('2026-11-23T08:00:00Z');
const later = (days: number, hours = 0) => new Date(NOW.getTime() + (days * 24 + hours) * 3_600_000);
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const choice = (optionId: string) => ({ kind: 'choice' as const, optionIds: [optionId] });

/** An agent with a course of questions `q1`, `q2` …; option `right` is right. */
async function aLearner(questions = 1) {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const steps = Array.from({ length: questions }, (_, n) => aQuestionStep(`q${n + 1}`));
  const { courseId } = await aCourse(app, organisation.organisationId, someContent([aModule('m', steps)]));
  const agent = await aPerson(app, organisation, ['agent']);
  const order = { courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
  const { assignmentId } = await app.get(AssignCourse).run(agent, order, NOW);
  const system = { kind: 'system', organisationId: organisation.organisationId } as const;
  const answer = async (stepId: string, optionId: string, certainty: Certainty = 'mid', at = NOW) => {
    const responseId = newId();
    await app.get(AnswerQuestion).run(agent, { responseId, assignmentId, stepId, answer: choice(optionId), certainty }, at);
    return { responseId, made: await app.get(MakeQuestionCard).run(system, { responseId }, at) };
  };
  return { ...organisation, system, agent, answer };
}

const read = (actor: PersonActor, now = NOW) => app.within(actor.organisationId, () => app.get(ReadPractice).run(actor, now));
const firstCard = async (actor: PersonActor, now = NOW) => (await read(actor, now)).cards[0]?.id as string;
const review = (actor: PersonActor, cardId: string, more: Partial<GivenReview> = {}, now = NOW) =>
  app
    .get(ReviewCard)
    .run(
      actor,
      { reviewId: newId(), cardId, answer: choice('right'), certainty: 'high', selfRating: null, reviewedAt: now, ...more },
      now,
    );
const point = (agent: PersonActor, more: object = {}) => ({
  personId: agent.personId,
  criterionId: 'summary',
  evaluationId: newId(),
  skillId: null,
  recall: { prompt: inBoth('Vat samen'), explanation: inBoth(''), example: inBoth('Als ik u goed begrijp …') },
  at: NOW,
  ...more,
});

describe('cards from questions', () => {
  it('are made once for a question, and keep the newest words', async () => {
    const { agent, answer } = await aLearner();
    expect([(await answer('q1', 'wrong')).made, (await answer('q1', 'right')).made]).toEqual([true, false]);
    const { cards, cardCount } = await read(agent);
    expect(cardCount).toBe(1);
    expect(cards).toMatchObject([
      {
        question: { prompt: { nl: 'Wat zeg je?' } },
        recall: null,
        why: {
          reason: 'weakestSkill',
          skillName: { nl: 'listening' },
          sourceKind: 'question',
          courseTitle: { nl: 'Rustig blijven' },
          sourceRatio: 0,
        },
      },
    ]);
  });

  it('come when the worker hears of an answer, also of one given twice', async () => {
    const { system, answer, agent } = await aLearner();
    const { responseId } = await answer('q1', 'right');
    await Promise.all([1, 2].map(() => app.get(MakeQuestionCard).run(system, { responseId })));
    expect((await read(agent)).cardCount).toBe(1);
  });

  it('are nobody else’s, in the organisation or outside', async () => {
    const learner = await aLearner();
    await learner.answer('q1', 'right');
    const cardId = await firstCard(learner.agent);
    const colleague = await aPerson(app, learner, ['agent', 'coach', 'manager', 'author', 'admin']);
    const stranger = (await aLearner()).agent;
    const { id: reviewId } = await review(learner.agent, cardId);
    for (const actor of [colleague, stranger]) {
      expect(await read(actor)).toMatchObject({ cards: [], cardCount: 0 });
      await expect(review(actor, cardId)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(UndoReview).run(actor, reviewId)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(SuspendCard).run(actor, { cardId, suspended: true })).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(review(learner.agent, newId())).rejects.toMatchObject(NOT_FOUND);
    await expect(review(learner.agent, 'x')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(
      await app.get(MakeQuestionCard).run({ kind: 'system', organisationId: stranger.organisationId }, { responseId: reviewId }),
    ).toBe(false);
  });
});

describe('today’s set', () => {
  it('is five at most, gets shorter, ends, and goes on tomorrow', async () => {
    const { agent, answer } = await aLearner(7);
    for (let n = 1; n <= 7; n++) await answer(`q${n}`, 'right');
    expect(await read(agent)).toMatchObject({ answered: 0, minutes: 2, cards: { length: 5 } });
    for (let done = 1; done <= 5; done++) {
      await review(agent, await firstCard(agent), { answer: choice('wrong'), certainty: 'low' });
      const { answered, cards } = await read(agent);
      expect([answered, cards.length]).toEqual([done, 5 - done]);
    }
    expect(await read(agent)).toMatchObject({ minutes: 0, next: { on: '2026-11-24', count: 5 } });
    // Five wrong ones are due tomorrow; the two new ones wait behind them.
    expect((await read(agent, later(1))).cards.map(({ why }) => why.reason)).toEqual(Array(5).fill('due'));
  });

  it('is of the person’s own day, whatever the clock of the server says', async () => {
    const { agent, answer } = await aLearner();
    await answer('q1', 'right');
    const evening = new Date('2026-11-23T22:59:00Z');
    await review(agent, await firstCard(agent), { answer: choice('wrong') }, evening);
    expect(await read(agent, evening)).toMatchObject({ today: '2026-11-23', answered: 1, cards: [] });
    expect(await read(agent, new Date('2026-11-23T23:01:00Z'))).toMatchObject({
      today: '2026-11-24',
      answered: 0,
      cards: { length: 1 },
    });
  });

  it('has what was sure and wrong, and shows the date for each rating', async () => {
    const { agent, answer } = await aLearner(2);
    await answer('q1', 'wrong', 'high');
    const [card] = (await read(agent)).cards;
    expect(card?.dates).toMatchObject({ again: '2026-11-24', good: '2026-11-25' });
    const { dueOn } = await review(agent, card?.id as string);
    expect(dueOn).toBe(card?.dates.good);
  });
});

describe('reviewing', () => {
  it.each([
    ['right', 'high', 'good', 1, false],
    ['right', 'low', 'hard', 1, false],
    ['wrong', 'low', 'again', 0, false],
    ['wrong', 'high', 'again', 0, true],
  ] as const)('%s and %s', async (optionId, certainty, rating, ratio, misconception) => {
    const { agent, answer } = await aLearner();
    await answer('q1', 'right');
    const outcome = await review(agent, await firstCard(agent), { answer: choice(optionId), certainty });
    expect(outcome).toMatchObject({ rating, ratio, misconception });
  });

  it('sent twice is kept once; another answer with the same id is refused', async () => {
    const { agent, organisationId, answer } = await aLearner();
    await answer('q1', 'right');
    const cardId = await firstCard(agent);
    const reviewId = newId();
    const both = await Promise.all([review(agent, cardId, { reviewId }), review(agent, cardId, { reviewId })]);
    expect(both[0].dueOn).toBe(both[1].dueOn);
    expect(await rowsOf(app, organisationId, 'practice_review')).toHaveLength(1);
    await expect(review(agent, cardId, { reviewId, certainty: 'low' })).rejects.toMatchObject({ code: 'answerIdTaken' });
  });

  it('takes an answer that waited on a device at the moment it was given, but never from the future', async () => {
    const { agent, organisationId, answer } = await aLearner(2);
    await answer('q1', 'right');
    await answer('q2', 'right');
    const [one, two] = (await read(agent)).cards;
    await review(agent, one?.id as string, { reviewedAt: later(1) }, later(3));
    await review(agent, two?.id as string, { reviewedAt: later(99) }, later(3));
    const rows = await rowsOf(app, organisationId, 'practice_review');
    expect(rows.map(({ reviewed_at }) => new Date(reviewed_at as string).toISOString()).sort()).toEqual([
      later(1).toISOString(),
      later(3).toISOString(),
    ]);
  });

  it.each([
    [{ answer: null }, 'noAnswer'],
    [{ certainty: null }, 'noAnswer'],
    [{ answer: choice('elsewhere') }, 'answerDoesNotFit'],
    [{ answer: null, certainty: null, selfRating: 'easy' as const }, 'noAnswer'],
  ])('refuses %j', async (more, code) => {
    const { agent, answer } = await aLearner();
    await answer('q1', 'right');
    await expect(review(agent, await firstCard(agent), more)).rejects.toMatchObject({ code });
  });
});

describe('taking back', () => {
  it('puts the card back as it was, twice is once, and the answer stays on record', async () => {
    const { agent, organisationId, answer } = await aLearner();
    await answer('q1', 'right');
    const cardId = await firstCard(agent);
    const before = await rowsOf(app, organisationId, 'practice_card');
    const { id } = await review(agent, cardId, { answer: choice('wrong') });
    expect(await rowsOf(app, organisationId, 'practice_card')).toMatchObject([{ misconception_at: expect.any(String), reps: 1 }]);
    await app.get(UndoReview).run(agent, id);
    await app.get(UndoReview).run(agent, id);
    expect(await rowsOf(app, organisationId, 'practice_card')).toEqual(before);
    expect(await rowsOf(app, organisationId, 'practice_review')).toHaveLength(1);
    expect((await read(agent)).cards).toHaveLength(1);
  });

  it('is of the newest answer only', async () => {
    const { agent, answer } = await aLearner();
    await answer('q1', 'right');
    const cardId = await firstCard(agent);
    const first = await review(agent, cardId);
    await review(agent, cardId, {}, later(2));
    await expect(app.get(UndoReview).run(agent, first.id)).rejects.toMatchObject({ code: 'reviewNotLast' });
  });
});

describe('cards from failed criteria', () => {
  it('are rated by the person, and there is one for a point however often it failed', async () => {
    const { agent, system } = await aLearner();
    const practise = app.get(PractiseFailedPoints);
    expect([await practise.run(system, [point(agent)], NOW), await practise.run(system, [point(agent)], NOW)]).toEqual([1, 0]);
    const [card] = (await read(agent)).cards;
    expect(card).toMatchObject({
      question: null,
      key: null,
      recall: { example: { nl: 'Als ik u goed begrijp …' } },
      why: { sourceKind: 'criterion' },
    });
    const own = { answer: null, certainty: null, selfRating: 'easy' as const };
    expect(await review(agent, card?.id as string, own)).toMatchObject({ rating: 'easy', ratio: null, dueOn: card?.dates.easy });
  });

  it('are not made when there is nothing to compare with', async () => {
    const { agent, system } = await aLearner();
    const bare = { prompt: inBoth('Groet'), explanation: { nl: '', en: '' }, example: { nl: '', en: '' } };
    expect(await app.get(PractiseFailedPoints).run(system, [point(agent, { recall: bare })])).toBe(0);
  });
});

describe('putting a card aside', () => {
  it('takes it out of the set and leaves it in the list, from where it comes back', async () => {
    const { agent, answer } = await aLearner(2);
    await answer('q1', 'right');
    await answer('q2', 'right');
    const cardId = await firstCard(agent);
    await app.get(SuspendCard).run(agent, { cardId, suspended: true }, NOW);
    expect((await read(agent)).cards.map(({ id }) => id)).not.toContain(cardId);
    const list = () => app.within(agent.organisationId, () => app.get(ListOwnCards).run(agent));
    expect((await list()).at(-1)).toMatchObject({ id: cardId, suspendedAt: NOW });
    await app.get(SuspendCard).run(agent, { cardId, suspended: false }, NOW);
    expect((await read(agent)).cards.map(({ id }) => id)).toContain(cardId);
  });
});
