import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { heirOf } from '@vakwerk/domain/skills/skill-heirs';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';

/** How far one person came with one course. */
export interface CourseJourney {
  readonly courseId: string;
  readonly title: LocalizedText;
  /** What the modules of its newest version are about. */
  readonly skillIds: readonly string[];
  readonly personId: string;
  readonly started: boolean;
  /** Calendar date in the organisation's time zone; null: not finished. */
  readonly completedOn: string | null;
}

/** Somebody who got a course twice counts once: with how far they came. */
const SELECT = `
  SELECT a.course_id AS "courseId", v.title, coalesce(s.ids, '[]') AS "skillIds", a.person_id AS "personId", bool_or(a.started_at IS NOT NULL) AS started,
         min(a.completed_at AT TIME ZONE o.time_zone)::date::text AS "completedOn"
    FROM assignment a
    JOIN organisation o ON o.id = a.org_id
    JOIN course c ON c.org_id = a.org_id AND c.id = a.course_id
    JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
    LEFT JOIN LATERAL (SELECT jsonb_agg(DISTINCT skill) AS ids FROM jsonb_array_elements(v.outline) module, jsonb_array_elements_text(module -> 'skillIds') skill) s ON true
   WHERE a.org_id = $1 AND a.person_id = ANY($2::uuid[]) AND a.assigned_at >= $3 AND a.withdrawn_at IS NULL AND a.waived_at IS NULL
   GROUP BY a.course_id, v.title, s.ids, a.person_id
   ORDER BY a.course_id, a.person_id`;

/** At the door for slices that ask what came of learning. */
@Injectable()
export class CourseJourneys {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillRepository,
  ) {}

  /** Of these people, what they were given from `since` on and did not lose again. Skills that became another are that other one. */
  async run(personIds: readonly string[], since: Date): Promise<CourseJourney[]> {
    const parameters = [this.database.organisationId(), personIds, since];
    const journeys = (await this.database.manager().query(SELECT, parameters)) as CourseJourney[];
    const heirs = await this.skills.heirs();
    return journeys.map((journey) => ({ ...journey, skillIds: [...new Set(journey.skillIds.map((id) => heirOf(id, heirs)))] }));
  }
}
