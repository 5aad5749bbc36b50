import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const SELECT = `
  SELECT i.id FROM interaction i
   WHERE i.org_id = $1 AND i.agent_id = $2 AND NOT i.practice
     AND EXISTS (SELECT 1 FROM recording r WHERE r.org_id = i.org_id AND r.interaction_id = i.id)
     AND NOT EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id)
     AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind = 'live' AND e.state <> 'withdrawn')
   ORDER BY i.started_at DESC, i.id LIMIT $3`;

/** The newest calls of somebody that can be heard and that nobody was given yet: to steer towards, never to judge by. */
@Injectable()
export class FindCallsToHear {
  constructor(private readonly database: Database) {}

  /** @returns ids of interactions, newest first */
  async run(agentId: string, count: number): Promise<string[]> {
    const rows = (await this.database.manager().query(SELECT, [this.database.organisationId(), agentId, count])) as {
      id: string;
    }[];
    return rows.map(({ id }) => id);
  }
}
