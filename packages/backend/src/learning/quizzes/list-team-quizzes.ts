import { Injectable } from '@nestjs/common';
import type { AttemptState } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { type Quiz, quizTimes } from '@vakwerk/domain/learning/quizzes/quiz';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import type { Named } from '../person-named.js';
import { getQuiz } from './get-quiz.js';

/** A quiz of somebody of my teams: how far they are, and what they got extra. */
export interface TeamQuizView {
  readonly assignmentId: string;
  readonly stepId: string;
  readonly person: Named;
  readonly courseTitle: LocalizedText;
  readonly title: LocalizedText;
  readonly attemptCount: number;
  readonly attemptsAllowed: number | null;
  readonly timeLimitSeconds: number | null;
  /** The quiz's own, before any extension. */
  readonly closesAt: Date | null;
  readonly lastAttemptId: string | null;
  readonly lastState: AttemptState | null;
  readonly lastClosesAt: Date | null;
  readonly finalRatio: number | null;
  readonly passedAt: Date | null;
  readonly extraSeconds: number;
  readonly extraAttempts: number;
  readonly extendedUntil: Date | null;
}

interface Row {
  readonly assignmentId: string;
  readonly courseVersionId: string;
  readonly stepId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly courseTitle: LocalizedText;
  readonly attemptCount: number;
  readonly lastAttemptId: string | null;
  readonly lastState: AttemptState | null;
  readonly lastClosesAt: Date | null;
  readonly finalRatio: number | null;
  readonly passedAt: Date | null;
  readonly extraSeconds: number | null;
  readonly extraAttempts: number | null;
  readonly extendedUntil: Date | null;
}

/** Running ones first, then those that did not pass, then the rest. */
const SELECT = `
  SELECT a.id AS "assignmentId", a.course_version_id AS "courseVersionId", s.step ->> 'id' AS "stepId", v.title AS "courseTitle",
         p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName", coalesce(t.count, 0)::int AS "attemptCount",
         l.id AS "lastAttemptId", l.state AS "lastState", l.closes_at AS "lastClosesAt", r.final_ratio AS "finalRatio", r.passed_at AS "passedAt",
         e.extra_seconds AS "extraSeconds", e.extra_attempts AS "extraAttempts", e.closes_at AS "extendedUntil"
    FROM person p
    JOIN assignment a ON a.org_id = p.org_id AND a.person_id = p.id AND a.withdrawn_at IS NULL AND a.waived_at IS NULL AND a.started_at IS NOT NULL
    JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
    CROSS JOIN LATERAL jsonb_path_query(v.outline, '$[*].steps[*] ? (@.kind == "quiz")') AS s(step)
    LEFT JOIN LATERAL (SELECT count(*) FROM attempt o WHERE o.org_id = a.org_id AND o.assignment_id = a.id AND o.step_id = s.step ->> 'id') t ON true
    LEFT JOIN LATERAL (SELECT id, state, closes_at FROM attempt o WHERE o.org_id = a.org_id AND o.assignment_id = a.id AND o.step_id = s.step ->> 'id'
                        ORDER BY number DESC LIMIT 1) l ON true
    LEFT JOIN LATERAL (SELECT extra_seconds, extra_attempts, closes_at FROM quiz_extension o WHERE o.org_id = a.org_id AND o.assignment_id = a.id
                        AND o.step_id = s.step ->> 'id' ORDER BY id DESC LIMIT 1) e ON true
    LEFT JOIN quiz_result r ON r.org_id = a.org_id AND r.assignment_id = a.id AND r.step_id = s.step ->> 'id'
   WHERE p.org_id = $1 AND p.id <> $2 AND (r.passed_at IS NULL OR r.passed_at > $4)
     AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($3)
                    AND m.starts_on <= $5 AND (m.ends_on IS NULL OR m.ends_on > $5))
   ORDER BY (l.state IN ('inProgress', 'overdue')) DESC NULLS LAST, r.passed_at DESC NULLS FIRST, p.family_name, p.given_name, a.id, "stepId" LIMIT $6`;
/** Older passes are history. */
const RECENT_MS = 30 * 86_400_000;

@Injectable()
export class ListTeamQuizzes {
  constructor(
    private readonly database: Database,
    private readonly versions: CourseVersionRepository,
  ) {}

  async run(actor: PersonActor, first: number, now: Date = new Date()): Promise<TeamQuizView[]> {
    const rows = (await this.database
      .manager()
      .query(SELECT, [
        this.database.organisationId(),
        actor.personId,
        actor.teamIds,
        new Date(now.getTime() - RECENT_MS),
        localDateAt(now, actor.timeZone),
        first,
      ])) as Row[];
    const views: TeamQuizView[] = [];
    for (const row of rows) {
      const { step } = getQuiz(await this.versions.getContent(row.courseVersionId), row.stepId);
      views.push(viewOf(row, step.title, step.quiz));
    }
    return views;
  }
}

function viewOf(row: Row, title: LocalizedText, quiz: Quiz): TeamQuizView {
  const { personId, givenName, familyName, courseVersionId: _version, ...rest } = row;
  const { closesAt, timeLimitSeconds } = quizTimes(quiz);
  return {
    ...rest,
    person: { id: personId, givenName, familyName },
    title,
    attemptsAllowed: quiz.attemptsAllowed,
    timeLimitSeconds,
    closesAt,
    extraSeconds: row.extraSeconds ?? 0,
    extraAttempts: row.extraAttempts ?? 0,
  };
}
