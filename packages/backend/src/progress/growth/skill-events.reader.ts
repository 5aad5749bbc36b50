import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';

/** A lesson that was finished or a conversation that was held about a skill: a mark on its line. */
export interface SkillEvent {
  readonly kind: 'lesson' | 'coaching';
  readonly at: Date;
  /** Of the course. */
  readonly title: LocalizedText | null;
}

/** The line shows at most a year. */
const EVENTS = `
  SELECT 'lesson' AS kind, a.completed_at AS at, v.title
    FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
   WHERE a.org_id = $1 AND a.person_id = $2 AND a.completed_at > $4::timestamptz - interval '1 year'
     AND EXISTS (SELECT 1 FROM jsonb_array_elements(v.outline) module WHERE module -> 'skillIds' ?| $3::text[])
  UNION ALL
  SELECT 'coaching', s.starts_at, NULL FROM coaching_session s
   WHERE s.org_id = $1 AND s.agent_ids @> ARRAY[$2::uuid] AND s.state = 'held' AND s.starts_at > $4::timestamptz - interval '1 year'
     AND (EXISTS (SELECT 1 FROM agenda_item i WHERE i.org_id = s.org_id AND i.session_id = s.id AND i.skill_id::text = ANY($3))
       OR EXISTS (SELECT 1 FROM agreement g WHERE g.org_id = s.org_id AND g.session_id = s.id AND g.skill_id::text = ANY($3)))
   ORDER BY at`;

@Injectable()
export class SkillEventsReader {
  constructor(
    private readonly database: Database,
    private readonly skills: SkillRepository,
  ) {}

  async list(personId: string, skillId: string, now: Date): Promise<SkillEvent[]> {
    const parameters = [this.database.organisationId(), personId, await this.skills.withMerged([skillId]), now];
    return (await this.database.manager().query(EVENTS, parameters)) as SkillEvent[];
  }
}
