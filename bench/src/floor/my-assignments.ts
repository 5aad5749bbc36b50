import { type AssignmentFacts, assignmentState } from '@vakwerk/domain/learning/assignments/assignment-state';
import { wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import { ASSIGNMENTS_SQL } from './my-assignments.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

interface Row extends AssignmentFacts, Record<string, unknown> {
  readonly assigned_by_id: string | null;
  readonly seconds_left: number;
  readonly next_step: number | null;
  readonly next_module_seconds_left: number | null;
}

export async function myAssignments(caller: Caller, { finished }: { finished: boolean }): Promise<object> {
  const rows = await inOrganisation(caller.organisationId, async (client) => {
    const values = [caller.organisationId, caller.personId, finished];
    return (await client.query<Row>({ name: 'assignments', text: ASSIGNMENTS_SQL, values })).rows;
  });
  const now = new Date();
  return { myAssignments: rows.map((row) => assignmentOf(row, now)) };
}

function assignmentOf(row: Row, now: Date): object {
  return {
    id: row.id,
    courseId: row.course_id,
    title: row.title,
    state: assignmentState({ ...row, waivedAt: null, withdrawnAt: null }, now),
    dueOn: row.due_on,
    reason: row.reason,
    reasonNote: row.reason_note,
    assignedBy: row.assigned_by_id && { id: row.assigned_by_id, givenName: row.given_name, familyName: row.family_name },
    doneSteps: row.done_steps,
    totalSteps: row.total_steps,
    minutesLeft: row.seconds_left === 0 ? 0 : wholeMinutes(row.seconds_left),
    next: row.step_id
      ? {
          moduleId: row.module_id,
          moduleTitle: row.module_title,
          stepId: row.step_id,
          stepTitle: row.step_title,
          stepNumber: (row.next_step ?? 0) + 1,
          stepCount: row.step_count,
          minutesLeft: wholeMinutes(row.next_module_seconds_left ?? 0),
        }
      : null,
    completedAt: row.completedAt,
  };
}
