import { type AssignmentFacts, assignmentState } from '@vakwerk/domain/learning/assignments/assignment-state';
import { courseProgress } from '@vakwerk/domain/learning/completion/course-progress';
import { type HeardRange, heardRatio } from '@vakwerk/domain/learning/completion/heard-ranges';
import type { StepEvidence } from '@vakwerk/domain/learning/completion/module-completion';
import { playSeconds } from '@vakwerk/domain/learning/completion/play-seconds';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { courseOutline, type OutlineModule, wholeMinutes } from '@vakwerk/domain/learning/courses/course-outline';
import type { PoolClient } from 'pg';
import { CONTENT_SQL, COURSE_SQL } from './course-page.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

interface Row extends AssignmentFacts {
  readonly version_id: string;
  readonly assignment_id: string | null;
  readonly done_steps: number;
  readonly total_steps: number;
  readonly due_on: string | null;
  readonly moved_reason: string | null;
  readonly moved_at: Date | null;
  readonly evidence: readonly {
    stepId: string;
    seenAt: string | null;
    heard: readonly HeardRange[];
    heardAt: string | null;
    countsFrom: string | null;
  }[];
  readonly responses: readonly { stepId: string; ratio: number | null; at: string }[];
  readonly passed: readonly { stepId: string; at: string }[];
}

interface Kept {
  readonly content: CourseContent;
  readonly outline: readonly OutlineModule[];
  readonly durations: ReadonlyMap<string, number>;
}

/** A published version never changes: kept by this process, as the api keeps it. */
const versions = new Map<string, Kept>();

async function versionOf(client: PoolClient, organisationId: string, id: string): Promise<Kept> {
  const known = versions.get(id);
  if (known) return known;
  const { rows } = await client.query<{ content: CourseContent }>(CONTENT_SQL, [organisationId, id]);
  const content = rows[0]?.content ?? { title: { nl: '', en: '' }, summary: { nl: '', en: '' }, modules: [] };
  const steps = content.modules.flatMap((module) => module.steps);
  const kept = {
    content,
    outline: courseOutline(content),
    durations: new Map(steps.map((step) => [step.id, playSeconds(step)])),
  };
  versions.set(id, kept);
  return kept;
}

export async function course(caller: Caller, { id }: { id: string }): Promise<object | null> {
  return inOrganisation(caller.organisationId, async (client) => {
    const values = [caller.organisationId, caller.personId, id];
    const [row] = (await client.query<Row>({ name: 'course', text: COURSE_SQL, values })).rows;
    if (!row) return null;
    return answerOf(caller, id, row, await versionOf(client, caller.organisationId, row.version_id));
  });
}

function answerOf(caller: Caller, id: string, row: Row, { content, outline, durations }: Kept): object {
  const progress = courseProgress(content, proofOf(row, durations));
  const needed = outline.filter((module) => !module.optional);
  return {
    course: {
      id,
      title: content.title,
      summary: content.summary,
      minutes: wholeMinutes(needed.reduce((sum, module) => sum + module.seconds[caller.language], 0)),
      moduleCount: outline.length,
      mine: row.assignment_id && {
        assignmentId: row.assignment_id,
        state: assignmentState({ ...row, waivedAt: null, withdrawnAt: null }, new Date()),
        doneSteps: row.done_steps,
        totalSteps: row.total_steps,
        dueOn: row.due_on,
        completedAt: row.completedAt,
        moved: row.moved_reason === null ? null : { reason: row.moved_reason, at: row.moved_at },
      },
      nextModuleId: progress.nextModuleId,
      modules: outline.map(({ id: moduleId, title, objective, optional, seconds, steps }, place) => {
        const own = progress.modules[place];
        return {
          ...{
            id: moduleId,
            title,
            objective,
            optional,
            minutes: wholeMinutes(seconds[caller.language]),
            stepCount: steps.length,
          },
          open: own?.open ?? false,
          doneSteps: own?.requiredDoneCount ?? 0,
          requiredSteps: own?.requiredCount ?? 0,
          completedAt: own?.completedAt ?? null,
          resumeStepId: own?.resumeStepId ?? null,
        };
      }),
    },
  };
}

/** What proves that steps are done; an answer from before its question was made another one does not. */
function proofOf({ evidence, responses, passed }: Row, durations: ReadonlyMap<string, number>): StepEvidence[] {
  const from = new Map(evidence.flatMap(({ stepId, countsFrom }) => (countsFrom ? [[stepId, new Date(countsFrom)]] : [])));
  return [
    ...evidence.flatMap(({ stepId, seenAt, heard, heardAt }): StepEvidence[] => [
      ...(seenAt ? [{ kind: 'seenToEnd' as const, stepId, at: new Date(seenAt) }] : []),
      ...(heardAt
        ? [{ kind: 'heard' as const, stepId, heardRatio: heardRatio(heard, durations.get(stepId) ?? 0), at: new Date(heardAt) }]
        : []),
    ]),
    ...responses.flatMap(({ stepId, ratio, at }): StepEvidence[] => {
      const answered = new Date(at);
      return answered < (from.get(stepId) ?? answered) ? [] : [{ kind: 'answered', stepId, ratio, at: answered }];
    }),
    ...passed.map(({ stepId, at }) => ({ kind: 'passed' as const, stepId, at: new Date(at) })),
  ];
}
