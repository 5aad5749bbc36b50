import {
  AnswerQuestion,
  AssignCourse,
  MakeQuestionCard,
  SaveDialogueRun,
  SaveStepProgress,
  StartModule,
} from '@vakwerk/backend/learning/index';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FoldDialogue, FoldResponse } from '@vakwerk/backend/progress/index';
import type { CourseModule, DialogueStep, QuestionStep } from '@vakwerk/domain/learning/courses/content';
import type { DialogueChoice } from '@vakwerk/domain/learning/dialogues/dialogue';
import { walkDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-walk';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { allDialogues } from '../../library/dialogues/all-dialogues.js';
import { courseEffects } from '../content/history.js';
import { knowingAnswer, mistakenAnswer } from './demo-answers.js';
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
  await seedTalks(house, courses, random);
}

/** A few agents practised a conversation this week; a coach can open a turn of it. */
async function seedTalks(house: House, courses: ReadonlyMap<string, DemoCourseInHouse>, random: SeededRandom): Promise<void> {
  const course = courses.get('practice-talks');
  const agents = house.people.filter(({ hidden }) => hidden);
  for (const person of course ? agents.filter((_, n) => n % 4 === 1) : []) {
    const actor = actorOf(house, person.key);
    const order = { courseId: course?.courseId ?? '', personId: actor.personId, dueOn: null, reason: 'own' as const };
    const at = daysAgo(house.now, 2);
    const { assignmentId } = await house.product.get(AssignCourse).run(actor, order, at);
    const [module] = course?.content.modules ?? [];
    if (module) await takeModule(house, module, actor, assignmentId, at, module.steps.length, random);
  }
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
    else if (step.kind === 'dialogue') await talk(house, step, actor, assignmentId, at, random);
    else {
      const heard = step.kind === 'audioFragment' ? [{ fromSeconds: 0, toSeconds: step.durationSeconds }] : [];
      const report = { assignmentId, stepId: step.id, seenToEnd: true, heard, secondsSpent: 40, positionSeconds: null };
      // The first report opens the step; what was heard by the second fits in the time between.
      const later = new Date(at.getTime() + 1000 * Math.max(60, ...heard.map(({ toSeconds }) => toSeconds)));
      for (const moment of [at, later]) await product.get(SaveStepProgress).run(actor, report, moment);
    }
  }
}

/** Has the conversation to its end: mostly the better reply, and now and then another. */
async function talk(
  house: House,
  { id: stepId, dialogueId: code }: DialogueStep,
  actor: PersonActor,
  assignmentId: string,
  at: Date,
  random: SeededRandom,
): Promise<void> {
  const dialogue = allDialogues[code];
  if (!dialogue) return;
  const choices: DialogueChoice[] = [];
  for (let turn = walkDialogue(dialogue, choices).nextTurn; turn; turn = walkDialogue(dialogue, choices).nextTurn) {
    const [best] = [...turn.replies].sort((a, b) => b.points - a.points);
    const reply = random.next() < RIGHT_AT_FIRST ? best : turn.replies[random.integer(turn.replies.length)];
    if (!reply) return;
    choices.push({ turnId: turn.id, replyId: reply.id });
  }
  const runId = newId();
  await house.product.get(SaveDialogueRun).run(actor, { runId, assignmentId, stepId, choices }, at);
  await house.product.get(FoldDialogue).run({ kind: 'system', organisationId: house.organisationId }, { runId });
}

async function answer(
  house: House,
  step: QuestionStep,
  actor: PersonActor,
  assignmentId: string,
  at: Date,
  random: SeededRandom,
): Promise<void> {
  const right = knowingAnswer(step.question);
  const tries = random.next() < RIGHT_AT_FIRST ? [right] : [mistakenAnswer(step.question), right];
  const system = { kind: 'system', organisationId: house.organisationId } as const;
  for (const [n, given] of tries.entries()) {
    const certainty = (['low', 'mid', 'high', 'high'] as const)[random.integer(4)] ?? 'mid';
    const { responseId } = await house.product
      .get(AnswerQuestion)
      .run(actor, { responseId: newId(), assignmentId, stepId: step.id, answer: given, certainty }, at);
    await house.product.get(FoldResponse).run(system, { responseId });
    if (n === 0) await house.product.get(MakeQuestionCard).run(system, { responseId }, at);
  }
}
