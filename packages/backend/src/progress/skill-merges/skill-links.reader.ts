import { Injectable } from '@nestjs/common';
import { CoursesForSkill } from '../../learning/index.js';
import { Database } from '../../platform/database/database.js';
import { KnownCriteria } from '../../quality/index.js';

/** How much of what is in use points at a skill. */
export interface SkillLinks {
  readonly observations: number;
  /** People with at least one of them. */
  readonly people: number;
  readonly criteria: number;
  readonly questions: number;
  readonly courses: number;
  readonly cards: number;
  readonly openAgreements: number;
}

const COUNTS = `
  SELECT (SELECT count(*)::int FROM observation WHERE org_id = $1 AND skill_id = $2::uuid AND superseded_at IS NULL) AS observations,
         (SELECT count(DISTINCT person_id)::int FROM observation WHERE org_id = $1 AND skill_id = $2::uuid AND superseded_at IS NULL) AS people,
         (SELECT count(*)::int FROM question WHERE org_id = $1 AND retired_at IS NULL AND $2::text = ANY(skill_ids::text[])) AS questions,
         (SELECT count(*)::int FROM practice_card WHERE org_id = $1 AND $2::text = ANY(skill_ids::text[])) AS cards,
         (SELECT count(*)::int FROM agreement WHERE org_id = $1 AND skill_id = $2::uuid AND outcome IS NULL) AS "openAgreements"`;

@Injectable()
export class SkillLinksReader {
  constructor(
    private readonly database: Database,
    private readonly criteria: KnownCriteria,
    private readonly courses: CoursesForSkill,
  ) {}

  async read(skillId: string): Promise<SkillLinks> {
    const [counts] = (await this.database.manager().query(COUNTS, [this.database.organisationId(), skillId])) as Omit<
      SkillLinks,
      'criteria' | 'courses'
    >[];
    if (!counts) throw new Error('A count has one row.');
    const criteria = (await this.criteria.list()).filter((one) => one.inUse && one.skillId === skillId).length;
    return { ...counts, criteria, courses: (await this.courses.run(skillId)).length };
  }
}
