import { Injectable } from '@nestjs/common';
import type { WorkingWeek } from '@vakwerk/domain/coaching/schedule/working-week';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Away } from './away.entity.js';
import { WorkingHours } from './working-hours.entity.js';

export interface AskableTimes {
  readonly personId: string;
  readonly timeZone: string;
  /** Their own, else that of a team they are in today, else null. */
  readonly week: WorkingWeek | null;
  readonly ownWeek: boolean;
  readonly away: readonly { readonly id: string; readonly fromOn: string; readonly untilOn: string }[];
}

const SELECT = `
  SELECT p.id AS "personId", p.time_zone AS "timeZone", own.week IS NOT NULL AS "ownWeek",
         coalesce(own.week, (SELECT h.week FROM team_membership m JOIN working_hours h ON h.org_id = m.org_id AND h.team_id = m.team_id
            WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.starts_on <= $3 AND (m.ends_on IS NULL OR m.ends_on > $3) ORDER BY m.starts_on DESC, m.id LIMIT 1)) AS week,
         coalesce((SELECT json_agg(json_build_object('id', a.id, 'fromOn', a.from_on, 'untilOn', a.until_on) ORDER BY a.from_on, a.id)
            FROM away a WHERE a.org_id = p.org_id AND a.person_id = p.id AND a.until_on >= $3), '[]') AS away
    FROM person p LEFT JOIN working_hours own ON own.org_id = p.org_id AND own.person_id = p.id
   WHERE p.org_id = $1 AND p.id = ANY($2::uuid[])`;

@Injectable()
export class WorkingHoursRepository {
  constructor(private readonly database: Database) {}

  /** @param today `YYYY-MM-DD`; days off before it are left out */
  async timesOf(personIds: readonly string[], today: string): Promise<AskableTimes[]> {
    const parameters = [this.database.organisationId(), personIds, today];
    return (await this.database.manager().query(SELECT, parameters)) as AskableTimes[];
  }

  async weekOfTeam(teamId: string): Promise<WorkingWeek | null> {
    const where = { organisationId: this.database.organisationId(), teamId };
    return (await this.database.manager().findOne(WorkingHours, { where }))?.week ?? null;
  }

  /** null takes it away: the team's week, or that of the office, holds again. */
  async keep(whose: { personId: string } | { teamId: string }, week: WorkingWeek | null, changedAt: Date): Promise<void> {
    const organisationId = this.database.organisationId();
    const manager = this.database.manager();
    await manager.delete(WorkingHours, { organisationId, ...whose });
    if (week) await manager.insert(WorkingHours, { organisationId, id: newId(), ...whose, week: [...week], changedAt } as object);
  }

  async addAway(away: { personId: string; fromOn: string; untilOn: string }): Promise<void> {
    await this.database.manager().insert(Away, { ...away, organisationId: this.database.organisationId(), id: newId() });
  }

  /** @returns whether it was there */
  async removeAway(id: string, personId: string): Promise<boolean> {
    const { affected } = await this.database
      .manager()
      .delete(Away, { organisationId: this.database.organisationId(), id, personId });
    return affected === 1;
  }
}
