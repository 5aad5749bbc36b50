import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';

/** Who leads teams today: the people who may look at a dispute about somebody of those teams. */
@Injectable()
export class ReviewersReader {
  constructor(private readonly database: Database) {}

  /** Coaches and managers of the teams, by name, without those who scored the call or are judged by it. */
  async list(teamIds: readonly string[], without: readonly string[] = []): Promise<Named[]> {
    const rows = (await this.database.manager().query(
      `SELECT p.id, ARRAY[p.given_name, p.family_name] AS name FROM person p
        WHERE p.org_id = $1 AND p.status <> 'deactivated' AND p.roles && ARRAY['coach', 'manager'] AND p.id <> ALL($3::uuid[])
          AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = p.org_id AND m.person_id = p.id AND m.team_id = ANY($2::uuid[])
              AND m.starts_on <= (now() AT TIME ZONE p.time_zone)::date AND (m.ends_on IS NULL OR m.ends_on > (now() AT TIME ZONE p.time_zone)::date))
        ORDER BY p.family_name, p.given_name, p.id LIMIT 200`,
      [this.database.organisationId(), teamIds, without],
    )) as { id: string; name: [string, string] }[];
    return rows.map(({ id, name }) => named(id, name));
  }
}
