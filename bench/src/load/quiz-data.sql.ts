import { createHash } from 'node:crypto';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { courseOutline } from '@vakwerk/domain/learning/courses/course-outline';
import { OPEN_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import type { Client } from 'pg';
import { idOf, idSql } from '../data/ids.js';

export const PEOPLE_AT_ONCE = 500;
export const ANSWERS_EACH = 15;
const both = (text: string) => ({ nl: text, en: text });
const ORG = idOf('organisation', 1);

export const questionOf = (n: number): string => `question-${n}`;
export const tokenOf = (person: number): string => `bench-session-of-agent-${person}`;

/** A quiz of fifteen questions of four options, as authors write them. */
const CONTENT: CourseContent = {
  title: both('Toets'),
  summary: both(''),
  modules: [
    {
      id: 'm',
      title: both('Toets'),
      objective: both('Je kunt het'),
      skillIds: [idOf('skill', 0)],
      optional: false,
      prerequisiteModuleIds: [],
      steps: [
        {
          kind: 'quiz',
          id: 'quiz',
          title: both('Toets'),
          required: true,
          quiz: {
            introduction: both(''),
            parts: Array.from({ length: ANSWERS_EACH }, (_, n) => ({
              kind: 'fixed' as const,
              question: {
                id: questionOf(n),
                kind: 'single' as const,
                prompt: both(`Wat zeg je eerst in gesprek ${n}?`),
                options: ['a', 'b', 'c', 'd'].map((id) => ({
                  id,
                  text: both(`Antwoord ${id} op vraag ${n}, in een gewone zin.`),
                  correct: id === 'b',
                  feedback: both('Zo voelt de klant zich gehoord.'),
                })),
                skillIds: [idOf('skill', n % 12)],
                explanation: both('Noem eerst wat de klant meemaakt.'),
              },
            })),
            passRatio: 0.8,
            attemptsAllowed: 2,
            timeLimitSeconds: 3600,
            opensAt: null,
            closesAt: null,
            handling: 'autosubmit',
            graceSeconds: 0,
            finalGrade: 'highest',
            review: OPEN_REVIEW,
            shuffleQuestions: true,
            shuffleAnswers: true,
          },
        },
      ],
    },
  ],
};

/** A published course with the quiz; five hundred agents signed in, each with an attempt that is open. */
export async function addQuiz(client: Client): Promise<void> {
  const [course, version] = [idOf('course', 1), idOf('courseVersion', 1)];
  const json = (value: unknown) => JSON.stringify(value);
  await client.query(`INSERT INTO course (org_id, id, code, draft, published_at) VALUES ($1, $2, 'quiz', $3, now())`, [
    ORG,
    course,
    json(CONTENT),
  ]);
  await client.query(
    `INSERT INTO course_version (org_id, id, course_id, number, title, summary, outline, content) VALUES ($1, $2, $3, 1, $4, $5, $6, $7)`,
    [ORG, version, course, json(CONTENT.title), json(CONTENT.summary), json(courseOutline(CONTENT)), json(CONTENT)],
  );
  const pins = Array.from({ length: ANSWERS_EACH }, (_, n) => ({ questionId: questionOf(n), questionVersionId: null }));
  await client.query(
    `INSERT INTO assignment (org_id, id, person_id, course_id, course_version_id, reason, started_at, total_steps, seconds_left)
     SELECT $1, ${idSql('assignment', 'n')}, ${idSql('agent', 'n')}, $2, $3, 'own', now(), 1, 600 FROM generate_series(0, $4::int - 1) n`,
    [ORG, course, version, PEOPLE_AT_ONCE],
  );
  await client.query(
    `INSERT INTO attempt (org_id, id, person_id, assignment_id, course_version_id, step_id, number, state, seed, questions, started_at, closes_at, due_at)
     SELECT $1, ${idSql('attempt', 'n')}, ${idSql('agent', 'n')}, ${idSql('assignment', 'n')}, $2, 'quiz', 1, 'inProgress', n::text, $3, now(),
            now() + interval '1 hour', now() + interval '61 minutes' FROM generate_series(0, $4::int - 1) n`,
    [ORG, version, json(pins), PEOPLE_AT_ONCE],
  );
  for (let n = 0; n < PEOPLE_AT_ONCE; n += 1)
    await client.query(
      'INSERT INTO session (org_id, token_hash, person_id, started_at, last_seen_at) VALUES ($1, $2, $3, now(), now())',
      [ORG, createHash('sha256').update(tokenOf(n)).digest('base64url'), idOf('agent', n)],
    );
  await client.query('VACUUM ANALYZE');
}
