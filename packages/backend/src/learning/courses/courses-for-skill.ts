import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';

export interface CourseForSkill {
  readonly courseId: string;
  readonly title: LocalizedText;
  /** How many of its modules are about the skill. */
  readonly modules: number;
}

const SELECT = `
  SELECT c.id AS "courseId", v.title, count(*)::int AS modules
    FROM course c JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
    CROSS JOIN jsonb_array_elements(v.outline) AS module
   WHERE c.org_id = $1 AND c.archived_at IS NULL AND module -> 'skillIds' ?| $2::text[]
   GROUP BY c.id, v.title ORDER BY count(*) DESC, c.id LIMIT 20`;

/** Published courses that teach a skill; the one with most of it first. */
@Injectable()
export class CoursesForSkill {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillRepository,
  ) {}

  async run(skillId: string): Promise<CourseForSkill[]> {
    const parameters = [this.database.organisationId(), await this.skills.withMerged([skillId])];
    return (await this.database.manager().query(SELECT, parameters)) as CourseForSkill[];
  }
}
