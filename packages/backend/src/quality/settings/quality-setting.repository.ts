import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { QualitySetting } from '../evaluations/quality-setting.entity.js';

@Injectable()
export class QualitySettingRepository {
  constructor(private readonly database: Database) {}

  /** @returns the new version, or null when somebody chose in between */
  async put(wanted: Omit<QualitySetting, 'organisationId' | 'version'>, expectedVersion: number): Promise<number | null> {
    const rows = (await this.database.manager().query(
      `INSERT INTO quality_setting AS s (org_id, release_delay_days, dispute_working_days, dispute_review_days, random_per_month, remind_after_days, self_evaluation)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (org_id) DO UPDATE SET release_delay_days = excluded.release_delay_days, dispute_working_days = excluded.dispute_working_days,
         dispute_review_days = excluded.dispute_review_days, random_per_month = excluded.random_per_month, remind_after_days = excluded.remind_after_days,
         self_evaluation = excluded.self_evaluation, version = s.version + 1 WHERE s.version = $8
       RETURNING version`,
      [
        this.database.organisationId(),
        wanted.releaseDelayDays,
        wanted.disputeWorkingDays,
        wanted.disputeReviewDays,
        wanted.randomPerMonth,
        wanted.remindAfterDays,
        wanted.selfEvaluation,
        expectedVersion,
      ],
    )) as { version: number }[];
    return rows[0]?.version ?? null;
  }
}
