import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** Something in how calls are scored that may move figures by itself. */
export interface QualityChange {
  readonly kind: 'scorecard' | 'calibration';
  readonly at: Date;
  readonly name: LocalizedText;
}

const MOST = 40;
const SELECT = `
  SELECT * FROM (
    SELECT 'scorecard' AS kind, v.published_at AS at, s.name
      FROM scorecard_version v JOIN scorecard s ON s.org_id = v.org_id AND s.id = v.scorecard_id
     WHERE v.org_id = $1 AND v.published_at >= $2 AND v.published_at <= $3
    UNION ALL
    SELECT 'calibration', c.revealed_at, jsonb_build_object('nl', c.name, 'en', c.name)
      FROM calibration c WHERE c.org_id = $1 AND c.revealed_at >= $2 AND c.revealed_at <= $3) change
  ORDER BY at DESC LIMIT ${MOST}`;

/** At the door for slices that draw quality over time: what changed meanwhile in the measuring itself. */
@Injectable()
export class ListQualityChanges {
  constructor(private readonly database: Database) {}

  /** Scorecards published and calibrations laid open, oldest first. */
  async run(since: Date, until: Date): Promise<QualityChange[]> {
    const parameters = [this.database.organisationId(), since, until];
    const rows = (await this.database.manager().query(SELECT, parameters)) as QualityChange[];
    return rows.toReversed();
  }
}
