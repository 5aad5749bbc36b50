import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCourse, aModule, aQuestionStep, someContent } from '@vakwerk/testing/a-course';
import { aProgressScene, rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AnswerQuestion, AssignCourse, MakeQuestionCard, ReadPractice, ReviewCard, UndoReview } from '../../learning/index.js';
import { newId } from '../../platform/database/new-id.js';
import { MarkAgendaItem } from '../agenda-items/mark-agenda-item.js';
import { CoachingModule } from '../coaching.module.js';
import { PlanSession } from '../sessions/plan-session.js';
import { ReadSession } from '../sessions/read-session.js';
import { NoteMisconception } from './note-misconception.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, withFiles);
});
afterAll(() => app.close());

/** A coach and an agent with one card; `review` answers it, and the worker hears of it. */
async function aPractisingAgent() {
  const scene = await aProgressScene(app);
  const { organisationId } = scene;
  const system = { kind: 'system', organisationId } as const;
  const coach = await aPerson(app, scene, ['coach']);
  const agent = await aPerson(app, scene, ['agent']);
  const { courseId } = await aCourse(app, organisationId, someContent([aModule('m', [aQuestionStep('q')])]));
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
  const choice = (id: string) => ({ kind: 'choice' as const, optionIds: [id] });
  const responseId = newId();
  await app.get(AnswerQuestion).run(agent, { responseId, assignmentId, stepId: 'q', answer: choice('right'), certainty: 'high' });
  await app.get(MakeQuestionCard).run(system, { responseId });
  const { cards } = await app.within(organisationId, () => app.get(ReadPractice).run(agent));
  const cardId = cards[0]?.id as string;
  const hear = (organisation = system) => app.get(NoteMisconception).run(organisation, { cardId, personId: agent.personId });
  const review = async (option: 'right' | 'wrong', certainty: 'low' | 'high' = 'high') => {
    const input = { reviewId: newId(), cardId, answer: choice(option), certainty, selfRating: null, reviewedAt: new Date() };
    const { id } = await app.get(ReviewCard).run(agent, input);
    await hear();
    return id;
  };
  const undo = async (reviewId: string) => {
    await app.get(UndoReview).run(agent, reviewId);
    await hear();
  };
  const wish = { agentId: agent.personId, timeZone: 'Europe/Amsterdam', durationMinutes: 30, place: '', agenda: [] };
  const plan = (localDateTime = '2027-06-01T14:00') => app.get(PlanSession).run(coach, { ...wish, localDateTime });
  const agenda = async (sessionId: string) =>
    (await app.within(organisationId, () => app.get(ReadSession).run(coach, sessionId))).agenda;
  return { ...scene, coach, agent, cardId, review, undo, hear, plan, agenda };
}

describe('a misconception in practice', () => {
  it('comes on the agenda of the next session, once', async () => {
    const { plan, review, hear, agenda, listening, cardId } = await aPractisingAgent();
    const [next, after] = [await plan('2027-06-01T14:00'), await plan('2027-07-01T14:00')];
    await review('wrong');
    await hear();
    await review('wrong');
    expect(await agenda(next)).toMatchObject([
      { source: 'misconception', title: 'Wat zeg je?', skillId: listening, practiceCardId: cardId },
    ]);
    expect(await agenda(after)).toEqual([]);
  });

  it('waits for a session when none is planned', async () => {
    const { plan, review, agenda } = await aPractisingAgent();
    await review('wrong');
    expect(await agenda(await plan())).toMatchObject([{ source: 'misconception' }]);
  });

  it.each([
    ['wrong', 'low'],
    ['right', 'high'],
  ] as const)('is not %s and %s', async (option, certainty) => {
    const { plan, review, agenda } = await aPractisingAgent();
    const sessionId = await plan();
    await review(option, certainty);
    expect(await agenda(sessionId)).toEqual([]);
  });

  it('leaves the agenda when the answer is taken back, unless it was talked about', async () => {
    const { plan, review, undo, agenda, coach } = await aPractisingAgent();
    const sessionId = await plan();
    await undo(await review('wrong'));
    expect(await agenda(sessionId)).toEqual([]);
    const again = await review('wrong');
    const [item] = await agenda(sessionId);
    await app.get(MarkAgendaItem).run(coach, { agendaItemId: item?.id as string, done: true });
    await undo(again);
    expect(await agenda(sessionId)).toHaveLength(1);
  });

  it('that was put right before a session is planned is not on it', async () => {
    const { plan, review, agenda } = await aPractisingAgent();
    await review('wrong');
    await review('right');
    expect(await agenda(await plan())).toEqual([]);
  });

  it('is nobody’s in another organisation', async () => {
    const { plan, review, hear, organisationId } = await aPractisingAgent();
    await plan();
    const other = await aProgressScene(app);
    await hear({ kind: 'system', organisationId: other.organisationId });
    expect(await rowsOf(app, organisationId, 'agenda_item')).toEqual([]);
    await review('wrong');
    expect(await rowsOf(app, other.organisationId, 'agenda_item')).toEqual([]);
  });
});
