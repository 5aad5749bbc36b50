import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';

/** One person listening once: all requests of one link. */
export interface PlaybackRow {
  readonly id: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly startedAt: Date;
  readonly requests: number;
}

/** Listened to more often than this, and the oldest are left out of the page. */
const MOST_SHOWN = 100;

@Injectable()
export class PlaybackLogRepository {
  constructor(private readonly database: Database) {}

  async append(play: { personId: string; interactionId: string; linkId: string; rangeStart: number }): Promise<void> {
    await this.database
      .manager()
      .query(
        'INSERT INTO playback_log (org_id, id, person_id, interaction_id, link_id, range_start) VALUES ($1, $2, $3, $4, $5, $6)',
        [this.database.organisationId(), newId(), play.personId, play.interactionId, play.linkId, play.rangeStart],
      );
  }

  /** Newest first. */
  async listOf(interactionId: string): Promise<PlaybackRow[]> {
    return (await this.database.manager().query(
      `SELECT l.link_id AS id, l.person_id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName",
              min(l.at) AS "startedAt", count(*)::int AS requests
         FROM playback_log l JOIN person p ON p.org_id = l.org_id AND p.id = l.person_id
        WHERE l.org_id = $1 AND l.interaction_id = $2
        GROUP BY l.link_id, l.person_id, p.given_name, p.family_name ORDER BY min(l.at) DESC LIMIT ${MOST_SHOWN}`,
      [this.database.organisationId(), interactionId],
    )) as PlaybackRow[];
  }
}
