import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { SkillNeeded } from './skill-need.events.js';

export interface ShownNeeds {
  readonly personId: string;
  readonly skillIds: readonly string[];
  /** What showed it, e.g. an evaluation. */
  readonly referenceId: string;
  /** When it showed. */
  readonly at: Date;
}

/** What slices that know more than learning tell at its door; inside the caller's unit of work. */
@Injectable()
export class NoteSkillNeeds {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  /** Makes the needs of one reference equal to these; telling it again changes nothing. */
  async run({ personId, skillIds, referenceId, at }: ShownNeeds): Promise<void> {
    const organisationId = this.database.organisationId();
    const wanted = [...new Set(skillIds)];
    await this.database
      .manager()
      .query(
        'DELETE FROM skill_need WHERE org_id = $1 AND person_id = $2 AND reference_id = $3 AND skill_id <> ALL($4::uuid[])',
        [organisationId, personId, referenceId, wanted],
      );
    let isNew = false;
    for (const skillId of wanted) {
      const added = (await this.database.manager().query(
        `INSERT INTO skill_need (org_id, id, person_id, skill_id, reference_id, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT ON CONSTRAINT skill_need_once DO NOTHING RETURNING id`,
        [organisationId, newId(), personId, skillId, referenceId, at],
      )) as unknown[];
      isNew ||= added.length > 0;
    }
    if (isNew) await this.outbox.append(eventOf(SkillNeeded, { personId }));
  }
}
