import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { ReminderRepository } from '@vakwerk/backend/messaging/reminders/reminder.repository';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { aLearningScene } from './learning-scene.js';
import { queryDatabase } from './query-database.js';
import type { Buildable } from './test-application.js';

const ZONE = 'Europe/Amsterdam';

/**
 * So many people with a course that is due tomorrow, and the reminder of it due at one moment, by mail and in the inbox. The first is
 * made by the product itself; the others are its rows again, with names of their own.
 * @param dueAt in the past: the workers begin at once
 */
export async function planDueReminders(
  app: Buildable,
  superuserUrl: string,
  { count, dueAt }: { readonly count: number; readonly dueAt: Date },
): Promise<{ organisationId: string }> {
  const { organisationId, agent, courses } = await aLearningScene(app, ['a']);
  const dueOn = addDays(localDateAt(new Date(), ZONE), 1);
  const system = { kind: 'system', organisationId } as const;
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(system, { courseId: courses.a ?? '', personId: agent.personId, dueOn, reason: 'rule' });
  await app.within(organisationId, async () => {
    // Not before the others are there: all of them fall due together.
    const later = new Date(Date.now() + 86_400_000);
    await app
      .get(ReminderRepository)
      .want(assignmentId, { kind: 'assignmentDueTomorrow', dueAt: later, recipientId: agent.personId });
  });
  // What it caused is told to nobody: planned anew, the first one's reminder would have another moment than the others.
  await queryDatabase(superuserUrl, 'DELETE FROM outbox_event WHERE org_id = $1', [organisationId]);
  await queryDatabase(
    superuserUrl,
    `WITH one AS (SELECT gen_random_uuid() AS person_id, gen_random_uuid() AS assignment_id, n FROM generate_series(2, $3::int) n),
          p AS (INSERT INTO person SELECT (jsonb_populate_record(NULL::person, to_jsonb(x) ||
              jsonb_build_object('id', one.person_id, 'email', 'person' || one.n || '@due.example', 'employee_number', NULL))).*
            FROM person x, one WHERE x.org_id = $1 AND x.id = $4 RETURNING 1),
          a AS (INSERT INTO assignment SELECT (jsonb_populate_record(NULL::assignment, to_jsonb(x) ||
              jsonb_build_object('id', one.assignment_id, 'person_id', one.person_id))).*
            FROM assignment x, one WHERE x.org_id = $1 AND x.id = $2 RETURNING 1)
     INSERT INTO reminder SELECT (jsonb_populate_record(NULL::reminder, to_jsonb(x) || jsonb_build_object('id', gen_random_uuid(),
              'subject_id', one.assignment_id, 'recipient_id', one.person_id, 'message_id', '<' || gen_random_uuid() || '@vakwerk>'))).*
       FROM reminder x, one WHERE x.org_id = $1 AND x.subject_id = $2 AND x.kind = 'assignmentDueTomorrow'
        AND x.due_at > now() + interval '23 hours' AND (SELECT count(*) FROM p) + (SELECT count(*) FROM a) > 0`,
    [organisationId, assignmentId, count, agent.personId],
  );
  await queryDatabase(
    superuserUrl,
    `UPDATE reminder SET due_at = $2, next_try_at = $2 WHERE org_id = $1 AND kind = 'assignmentDueTomorrow' AND due_at > now() + interval '23 hours'`,
    [organisationId, dueAt],
  );
  return { organisationId };
}
