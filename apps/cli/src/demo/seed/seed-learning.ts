import { AnswerQuestion, AssignCourse, SaveStepProgress, StartModule } from '@vakwerk/backend/learning/index';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FoldResponse } from '@vakwerk/backend/progress/index';
import type { CourseModule, QuestionStep } from '@vakwerk/domain/learning/content';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { courseEffects } from '../content/history.js';
import { actorOf, DAY_MS, daysAgo, type House } from './house.js';
import type { DemoCourseInHouse } from './seed-courses.js';

const RIGHT_AT_FIRST = 0.74;

/** Who finished which course in the past, who is halfway, and what waits for whom today. */
export async function seedLearning(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>): Promise<void> {
  const random = seededRandom(`vakwerk learning ${house.organisation.key}`);
  for (const effect of courseEffects) {
    const course = courses.get(effect.course);
    const [from, until] = effect.finishedBetweenDaysAgo;
    for (const key of effect.people.filter((person) => house.actors.has(person)))
      if (course) await finishCourse(house, course, actorOf(house, key), until + random.next() * (from - until), random);
  }
  await seedToday(house, courses, random);
}

/** Every agent has something to do; one course is half done by each third person, so that "go on" has something to go on with. */
async function seedToday(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>, random: SeededRandom): Promise<void> {
  const agents = house.people.filter(({ hidden }) => hidden);
  for (const [n, person] of agents.entries()) {
    const done = courseEffects.filter((effect) => effect.people.includes(person.key)).map(({ course }) => course);
    const open = [...courses].filter(([code]) => !done.includes(code));
    const [first] = open;
    if (!first) continue;
    const actor = actorOf(house, person.key);
    const assignmentId = await assign(house, first[1], actor, daysAgo(house.now, 4), 9 + (n % 5));
    if (n % 3 === 0) await beginFirstModule(house, first[1], actor, assignmentId, random);
  }
}

async function assign(house: House, course: DemoCourseInHouse, actor: PersonActor, at: Date, dueInDays: number): Promise<string> {
  const dueOn = new Date(at.getTime() + dueInDays * DAY_MS).toISOString().slice(0, 10);
  const { assignmentId } = await house.product
    .get(AssignCourse)
    .run(
      { kind: 'system', organisationId: house.organisationId },
      { courseId: course.courseId, personId: actor.personId, dueOn, reason: 'coach' },
      at,
    );
  return assignmentId;
}

async function finishCourse(
  house: House,
  course: DemoCourseInHouse,
  actor: PersonActor,
  finishedDaysAgo: number,
  random: SeededRandom,
): Promise<void> {
  const startedAt = daysAgo(house.now, finishedDaysAgo + 5);
  const assignmentId = await assign(house, course, actor, startedAt, 14);
  for (const [n, module] of course.content.modules.entries())
    await takeModule(
      house,
      module,
      actor,
      assignmentId,
      new Date(startedAt.getTime() + (n + 1) * DAY_MS),
      module.steps.length,
      random,
    );
}

const beginFirstModule = async (
  house: House,
  course: DemoCourseInHouse,
  actor: PersonActor,
  assignmentId: string,
  random: SeededRandom,
): Promise<void> => {
  const [module] = course.content.modules;
  if (module) await takeModule(house, module, actor, assignmentId, daysAgo(house.now, 1), 2, random);
};

/** Goes through the first steps of a module as a person would: reads, listens, answers, and answers again after a mistake. */
async function takeModule(
  house: House,
  module: CourseModule,
  actor: PersonActor,
  assignmentId: string,
  at: Date,
  steps: number,
  random: SeededRandom,
): Promise<void> {
  const { product } = house;
  await product.get(StartModule).run(actor, assignmentId, module.id, at);
  for (const step of module.steps.slice(0, steps)) {
    if (step.kind === 'question') await answer(house, step, actor, assignmentId, at, random);
    else {
      const heard = step.kind === 'audioFragment' ? [{ fromSeconds: 0, toSeconds: step.durationSeconds }] : [];
      const report = { assignmentId, stepId: step.id, seenToEnd: true, heard, secondsSpent: 40, positionSeconds: null };
      // The first report opens the step; what was heard by the second fits in the time between.
      const later = new Date(at.getTime() + 1000 * Math.max(60, ...heard.map(({ toSeconds }) => toSeconds)));
      for (const moment of [at, later]) await product.get(SaveStepProgress).run(actor, report, moment);
    }
  }
}

async function answer(
  house: House,
  step: QuestionStep,
  actor: PersonActor,
  assignmentId: string,
  at: Date,
  random: SeededRandom,
): Promise<void> {
  const right = step.question.options.filter(({ correct }) => correct).map(({ id }) => id);
  const wrong = step.question.options.filter(({ correct }) => !correct).map(({ id }) => id);
  const tries = random.next() < RIGHT_AT_FIRST ? [right] : [wrong.slice(0, Math.max(1, right.length)), right];
  for (const optionIds of tries) {
    const certainty = (['low', 'mid', 'high', 'high'] as const)[random.integer(4)] ?? 'mid';
    const { responseId } = await house.product
      .get(AnswerQuestion)
      .run(actor, { responseId: newId(), assignmentId, stepId: step.id, optionIds, certainty }, at);
    await house.product.get(FoldResponse).run({ kind: 'system', organisationId: house.organisationId }, { responseId });
  }
}
