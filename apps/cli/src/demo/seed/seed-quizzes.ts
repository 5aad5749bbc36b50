import {
  AskSecondLook,
  AssignCourse,
  FinishAttempt,
  GradeAnswer,
  ImportCourse,
  SaveAttemptAnswer,
  StartAttempt,
} from '@vakwerk/backend/learning/index';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FoldAttempt } from '@vakwerk/backend/progress/index';
import { fixedQuestions } from '@vakwerk/domain/learning/quizzes/quiz';
import type { QuizStep } from '@vakwerk/domain/learning/quizzes/quiz-step';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { stayCalm } from '../content/quizzes/stay-calm.js';
import { WHAT_YOU_KNOW, whatYouKnow } from '../content/quizzes/what-you-know.js';
import { whoCalls } from '../content/quizzes/who-calls.js';
import { knowingAnswer, mistakenAnswer } from './demo-answers.js';
import { daysAgo, type House } from './house.js';

/** The last agents keep the first quiz for themselves: there must be something left to do. */
const LEFT_FOR_LATER = 3;
const OPEN_ANSWERS = [
  'U heeft lang gewacht. Dat is heel vervelend. Ik zoek het nu uit en bel u om vier uur terug.',
  'Ik snap dat u boos bent. Ik ga het voor u regelen.',
  'Dat is niet mijn afdeling, maar ik kijk wel even.',
  'Wat vervelend dat niemand iets liet horen. Ik bel nu met de monteur. U hoort vandaag nog van mij.',
] as const;
const POINTS = [
  [2, 2, 1],
  [1, 1, 1],
  [0, 1, 1],
  [2, 1, 1],
] as const;

interface Try {
  readonly house: House;
  readonly actor: PersonActor;
  readonly assignmentId: string;
  readonly step: QuizStep;
  readonly at: Date;
  readonly skilled: number;
  readonly random: SeededRandom;
}

/** Two quizzes with the tries of everybody on the floor: some passed, some wait for a coach, one asks for a second look. */
export async function seedQuizzes(house: House): Promise<void> {
  const { product, organisationId } = house;
  const system = { kind: 'system', organisationId } as const;
  const file = { code: WHAT_YOU_KNOW, content: whatYouKnow, files: [], publish: true };
  const { courseId } = await product.get(ImportCourse).run(system, file, daysAgo(house.now, 40));
  const random = seededRandom(`vakwerk quizzes ${house.organisation.key}`);
  const agents = house.people.filter(({ hidden }) => hidden);
  for (const [n, person] of house.people.entries()) {
    const actor = house.actors.get(person.key);
    const later = agents.indexOf(person) >= agents.length - LEFT_FOR_LATER;
    if (!actor || later || person.roles.every((role) => role === 'admin')) continue;
    const at = daysAgo(house.now, 30 - n * 0.7);
    const order = { courseId, personId: actor.personId, dueOn: null, reason: 'own' as const };
    const { assignmentId } = await product.get(AssignCourse).run(actor, order, at);
    const skilled = 0.5 + 0.45 * random.next();
    await aTry({ house, actor, assignmentId, step: whoCalls, at, skilled, random });
    if (person.hidden && n % 2 === 0) await takeTest({ house, actor, assignmentId, step: stayCalm, at, skilled, random }, n);
  }
}

async function aTry({ house, actor, assignmentId, step, at, skilled, random }: Try, words = ''): Promise<string> {
  const { product, organisationId } = house;
  const attemptId = await product.get(StartAttempt).run(actor, { assignmentId, stepId: step.id }, at);
  for (const [place, question] of fixedQuestions(step.quiz).entries()) {
    // Later questions are harder; a guess is often admitted.
    const knows = random.next() < skilled - place * 0.03;
    const answer =
      question.kind === 'open'
        ? { kind: 'open' as const, text: words }
        : knows
          ? knowingAnswer(question)
          : mistakenAnswer(question);
    const certainty = knows ? (random.next() < 0.75 ? 'high' : 'mid') : random.next() < 0.35 ? 'high' : 'low';
    const save = { attemptId, questionId: question.id, answer, certainty, version: 1, saveId: newId(), check: true } as const;
    await product.get(SaveAttemptAnswer).run(actor, save, new Date(at.getTime() + (place + 1) * 25_000));
  }
  await product.get(FinishAttempt).run(actor, { attemptId, timeUp: false }, new Date(at.getTime() + 240_000));
  await product.get(FoldAttempt).run({ kind: 'system', organisationId }, { attemptId });
  return attemptId;
}

/** The test with its answer in own words; every third one still waits for the coach. */
async function takeTest(given: Try, n: number): Promise<void> {
  const { house, actor } = given;
  const at = new Date(given.at.getTime() + 3_600_000);
  const kind = (n / 2) % OPEN_ANSWERS.length;
  const attemptId = await aTry({ ...given, at }, OPEN_ANSWERS[kind]);
  const coach = [...house.actors.values()].find(
    (one) =>
      one.roles.includes('coach') && one.personId !== actor.personId && one.teamIds.some((id) => actor.teamIds.includes(id)),
  );
  if (!coach || n % 6 === 4) return;
  const marks = (POINTS[kind] ?? POINTS[0]).map((points, index) => ({ criterionId: 'abc'.charAt(index), points }));
  const comment =
    kind === 2 ? 'Noem eerst wat de klant meemaakt.' : 'Je noemt wat er speelt. Zeg ook wanneer de klant iets hoort.';
  const grade = { attemptId, questionId: 'stay-calm-words', marks, comment, afterGradeId: null };
  await house.product.get(GradeAnswer).run(coach, grade, new Date(at.getTime() + 86_400_000));
  await house.product.get(FoldAttempt).run({ kind: 'system', organisationId: house.organisationId }, { attemptId });
  if (n !== 2) return;
  const ask = { attemptId, questionId: 'stay-calm-words', reason: 'Ik zeg wel wat ik ga doen.' };
  await house.product.get(AskSecondLook).run(actor, ask, new Date(at.getTime() + 2 * 86_400_000));
}
