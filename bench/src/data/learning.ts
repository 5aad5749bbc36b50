import { assignmentPlace } from '@vakwerk/domain/learning/assignments/assignment-place';
import type { StepEvidence } from '@vakwerk/domain/learning/completion/module-completion';
import { courseOutline } from '@vakwerk/domain/learning/courses/course-outline';
import type { Client } from 'pg';
import { SIZE } from '../settings.js';
import { AUDIO_SECONDS, courseOf, questionOf } from './courses.js';
import { idOf, idSql } from './ids.js';

const ORG = `'${idOf('organisation', 1)}'::uuid`;
const AGENTS = SIZE.teams * SIZE.agentsPerTeam;
const TODAY = `(now() AT TIME ZONE 'Europe/Amsterdam')::date`;
const COACH = idSql('coach', `n / ${SIZE.agentsPerTeam}`);
/** Steps done of each course, in order: the first half way, some further, the last five not begun. */
const doneSteps = (course: number): number => (course >= 12 ? 0 : course === 0 ? 33 : (course * 11) % 60);

/** One thing somebody did, `hours` ago. */
interface Done {
  readonly course: number;
  readonly step: string;
  readonly kind: 'text' | 'audioFragment' | 'question';
  readonly question: string | null;
  readonly hours: number;
}

/** What everybody did in a course: the first so many steps, an hour each. */
function doneIn(course: number): Done[] {
  const steps = courseOf(course).modules.flatMap((module) => module.steps);
  return steps.slice(0, doneSteps(course)).flatMap((step, place): Done[] => {
    const hours = 200 - place;
    if (step.kind === 'question') return [{ course, step: step.id, kind: 'question', question: step.question.id, hours }];
    return step.kind === 'text' || step.kind === 'audioFragment'
      ? [{ course, step: step.id, kind: step.kind, question: null, hours }]
      : [];
  });
}

const proof = ({ step, kind }: Done): StepEvidence => {
  const at = new Date(0);
  if (kind === 'text') return { kind: 'seenToEnd', stepId: step, at };
  return kind === 'audioFragment'
    ? { kind: 'heard', stepId: step, heardRatio: 1, at }
    : { kind: 'answered', stepId: step, ratio: 1, at };
};

/** Courses of twelve modules that everybody has, with the place and the proof of what they did in them. */
async function addCourses(client: Client): Promise<void> {
  const courses = Array.from({ length: SIZE.courses }, (_, n) => n);
  for (const n of courses) {
    const content = courseOf(n);
    const json = [content, content.title, content.summary, courseOutline(content)].map((value) => JSON.stringify(value));
    await client.query(`INSERT INTO course (org_id, id, code, draft, published_at) VALUES (${ORG}, $1, $2, $3, now())`, [
      idOf('course', n),
      `course-${n}`,
      json[0],
    ]);
    await client.query(
      `INSERT INTO course_version (org_id, id, course_id, number, title, summary, outline, content) VALUES (${ORG}, $1, $2, 1, $3, $4, $5, $6)`,
      [idOf('courseVersion', n), idOf('course', n), json[1], json[2], json[3], json[0]],
    );
    await client.query('UPDATE course SET current_version_id = $1 WHERE id = $2', [idOf('courseVersion', n), idOf('course', n)]);
  }
  const done = courses.flatMap(doneIn);
  const places = courses.map((course) => {
    const { next, doneSteps, totalSteps, secondsLeft } = assignmentPlace(courseOf(course), doneIn(course).map(proof), 'nl');
    const { moduleIndex, stepIndex, secondsLeft: inModule } = next ?? { moduleIndex: null, stepIndex: null, secondsLeft: null };
    return { course, done: doneSteps, total: totalSteps, seconds: secondsLeft, module: moduleIndex, step: stepIndex, inModule };
  });
  await client.query(ASSIGNMENTS, [JSON.stringify(places)]);
  for (const sql of [EVIDENCE, RESPONSES]) await client.query(sql, [JSON.stringify(done)]);
}

/** The number of the assignment of agent n to a course. */
const ASSIGNMENT = idSql('assignment', `n * ${SIZE.courses} + d.course`);

/** Every second one was given by the coach, the others by a rule; ten have a date. */
const ASSIGNMENTS = `INSERT INTO assignment (org_id, id, person_id, course_id, course_version_id, due_on, due_at, reason, reason_note, assigned_by_id, assigned_at,
    started_at, done_steps, total_steps, seconds_left, next_module, next_step, next_module_seconds_left)
  SELECT ${ORG}, ${ASSIGNMENT}, ${idSql('agent', 'n')}, ${idSql('course', 'd.course')}, ${idSql('courseVersion', 'd.course')}, due.day,
         (due.day + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam', CASE d.course % 2 WHEN 1 THEN 'coach' ELSE 'rule' END, CASE d.course % 2 WHEN 1 THEN 'Zoals besproken' ELSE '' END,
         CASE d.course % 2 WHEN 1 THEN ${COACH} END, now() - make_interval(days => 40 + d.course), CASE WHEN d.done > 0 THEN now() - interval '30 days' END,
         d.done, d.total, d.seconds, d.module, d.step, d."inModule"
    FROM jsonb_to_recordset($1) AS d(course int, done int, total int, seconds int, module int, step int, "inModule" int)
    CROSS JOIN generate_series(0, ${AGENTS - 1}) n
    CROSS JOIN LATERAL (SELECT CASE WHEN d.course < 10 THEN ${TODAY} + 1 + d.course * 3 END AS day) due`;

/** Everybody's proof in the first course; the first team's in all of them, which is where the figures of those rows come from. */
const DONE = `jsonb_to_recordset($1) AS d(course int, step text, kind text, question text, hours int)
  CROSS JOIN generate_series(0, ${AGENTS - 1}) n WHERE (d.course = 0 OR n < ${SIZE.agentsPerTeam})`;
const AT = 'now() - make_interval(hours => d.hours)';

const EVIDENCE = `INSERT INTO step_evidence (org_id, assignment_id, step_id, opened_at, seen_at, heard, heard_at, seconds_spent, updated_at)
  SELECT ${ORG}, ${ASSIGNMENT}, d.step, ${AT} - interval '2 minutes', CASE d.kind WHEN 'text' THEN ${AT} END,
         CASE d.kind WHEN 'audioFragment' THEN '[{"fromSeconds": 0, "toSeconds": ${AUDIO_SECONDS}}]' ELSE '[]' END::jsonb,
         CASE d.kind WHEN 'audioFragment' THEN ${AT} END, 90, ${AT} FROM ${DONE} AND d.kind <> 'question'`;

const RESPONSES = `INSERT INTO response (org_id, id, person_id, assignment_id, course_version_id, step_id, question_id, attempt, answer, certainty, outcome, ratio, answered_at)
  SELECT ${ORG}, ${idSql('response', 'row_number() OVER ()')}, ${idSql('agent', 'n')}, ${ASSIGNMENT}, ${idSql('courseVersion', 'd.course')}, d.step, d.question, 1,
         '{"kind": "choice", "optionIds": ["b"]}', 'mid', 'right', 1, ${AT} FROM ${DONE} AND d.kind = 'question'`;

/** Eight cards from questions and four from calls: three are due, four come later, five were never asked. */
const CARDS = `INSERT INTO practice_card (org_id, id, person_id, source_kind, source_id, reference_id, course_id, question, recall, skill_ids, source_ratio, source_certainty,
    source_at, seed, stability, difficulty, reviewed_on, due_on, interval_days, reps, last_review_id, last_reviewed_at, misconception_at, made_at)
  SELECT ${ORG}, card.id, ${idSql('agent', 'n')}, CASE WHEN c < 8 THEN 'question' ELSE 'criterion' END, 'source-' || c,
         CASE WHEN c < 8 THEN ${idSql('response', 'n * 100 + c')} ELSE ${idSql('evaluation', 'n')} END, CASE WHEN c < 8 THEN ${idSql('course', 'c')} END,
         CASE WHEN c < 8 THEN $1::jsonb -> c END,
         CASE WHEN c >= 8 THEN '{"prompt": {"nl": "Vat samen wat de klant vraagt.", "en": "Sum up what the customer asks."},
           "explanation": {"nl": "De klant hoort dat je luistert.", "en": "The customer hears that you listen."},
           "example": {"nl": "Als ik u goed begrijp …", "en": "If I understand you well …"}}'::jsonb END,
         ARRAY[${idSql('skill', `c % ${SIZE.skills}`)}], CASE WHEN c % 2 = 0 THEN 0 ELSE 0.5 END, CASE WHEN c < 8 THEN 'mid' END, now() - make_interval(days => 30 + c), card.id::text,
         CASE WHEN card.asked THEN 9.5 END, CASE WHEN card.asked THEN 5.2 END, CASE WHEN card.asked THEN ${TODAY} - 9 END,
         CASE WHEN c IN (0, 4, 8) THEN ${TODAY} WHEN card.asked THEN ${TODAY} + c END, CASE WHEN card.asked THEN 9 ELSE 0 END, CASE WHEN card.asked THEN 2 ELSE 0 END,
         CASE WHEN card.asked THEN ${idSql('practiceReview', `(n * ${SIZE.cards} + c) * 2 + 1`)} END, CASE WHEN card.asked THEN now() - interval '9 days' END,
         CASE WHEN c = 7 THEN now() - interval '12 days' END, now() - make_interval(days => 30, mins => c)
    FROM generate_series(0, ${AGENTS - 1}) n CROSS JOIN generate_series(0, ${SIZE.cards - 1}) c
    CROSS JOIN LATERAL (SELECT ${idSql('practiceCard', `n * ${SIZE.cards} + c`)} AS id, c IN (0, 1, 2, 4, 8, 9, 10) AS asked) card`;

/** Every card that was asked was asked twice. */
const REVIEWS = `INSERT INTO practice_review (org_id, id, card_id, person_id, answer, certainty, ratio, rating, misconception, reviewed_at, before, due_on, interval_days)
  SELECT ${ORG}, ${idSql('practiceReview', `(n * ${SIZE.cards} + c) * 2 + turn`)}, ${idSql('practiceCard', `n * ${SIZE.cards} + c`)}, ${idSql('agent', 'n')},
         CASE WHEN c < 8 THEN '{"kind": "choice", "optionIds": ["b"]}'::jsonb END, CASE WHEN c < 8 THEN 'mid' END, CASE WHEN c < 8 THEN 1 END, 'good', false,
         now() - make_interval(days => 16 - 7 * turn), '{}', ${TODAY} - 9 * (1 - turn), 9
    FROM generate_series(0, ${AGENTS - 1}) n CROSS JOIN unnest(ARRAY[0, 1, 2, 4, 8, 9, 10]) c CROSS JOIN generate_series(0, 1) turn`;

/** A talk with the coach every four weeks: the last one is still to come. */
const SESSIONS = `INSERT INTO coaching_session (org_id, id, coach_id, person_id, agent_ids, starts_at_local, time_zone, starts_at, duration_minutes, place, state, planned_at, closed_at)
  SELECT ${ORG}, ${idSql('session', `n * ${SIZE.sessions} + s`)}, ${COACH}, ${idSql('agent', 'n')}, ARRAY[${idSql('agent', 'n')}], to_char(at.wall, 'YYYY-MM-DD"T"HH24:MI'), 'Europe/Amsterdam',
         at.wall AT TIME ZONE 'Europe/Amsterdam', 30, 'Kamer 2', CASE s WHEN 0 THEN 'planned' ELSE 'held' END, now() - make_interval(days => 28 * s + 7),
         CASE s WHEN 0 THEN NULL ELSE now() - make_interval(days => 28 * s - 10) END
    FROM generate_series(0, ${AGENTS - 1}) n CROSS JOIN generate_series(0, ${SIZE.sessions - 1}) s
    CROSS JOIN LATERAL (SELECT (${TODAY} + 2 + n % 8 - 28 * s)::timestamp + interval '10 hours' AS wall) at`;

const SEATS = `INSERT INTO session_seat (org_id, id, session_id, person_id)
  SELECT org_id, gen_random_uuid(), id, unnest(ARRAY[coach_id, person_id]) FROM coaching_session WHERE org_id = ${ORG}`;

/** What an agent's start shows: courses with their progress, cards to practise, talks with the coach. */
export async function addLearning(client: Client): Promise<void> {
  await addCourses(client);
  await client.query(CARDS, [JSON.stringify(Array.from({ length: 8 }, (_, c) => questionOf(c, c)))]);
  await client.query(REVIEWS);
  await client.query(SESSIONS);
  await client.query(SEATS);
}
