import { Injectable } from '@nestjs/common';
import type { PackageProgress, PackageVerdict } from '@vakwerk/domain/learning/packages/package-status';
import { Database } from '../../platform/database/database.js';

export interface ProgressCount {
  readonly progress: PackageProgress;
  readonly success: PackageVerdict['success'];
  readonly people: number;
}

export interface LearnerRow extends PackageVerdict {
  readonly registrationId: string;
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly location: string | null;
  readonly totalSeconds: number;
  readonly updatedAt: Date;
  readonly completedAt: Date | null;
  readonly versionNumber: number;
}

@Injectable()
export class PackageLearners {
  constructor(private readonly database: Database) {}

  count(packageId: string): Promise<ProgressCount[]> {
    return this.database.manager().query(
      `SELECT progress, success, count(*)::int AS people FROM package_registration
        WHERE org_id = $1 AND package_id = $2 GROUP BY progress, success ORDER BY progress, success`,
      [this.database.organisationId(), packageId],
    );
  }

  /** People who are in one of the teams on that day, by name. */
  ofTeams(packageId: string, teamIds: readonly string[], today: string, first: number): Promise<LearnerRow[]> {
    return this.database.manager().query(
      `SELECT r.id AS "registrationId", p.id AS "personId", p.given_name AS "givenName", p.family_name AS "familyName", r.progress, r.success,
              r.score_ratio AS "scoreRatio", r.location, r.total_seconds AS "totalSeconds", r.updated_at AS "updatedAt",
              r.completed_at AS "completedAt", v.number AS "versionNumber"
         FROM package_registration r JOIN person p ON p.org_id = r.org_id AND p.id = r.person_id
         JOIN package_version v ON v.org_id = r.org_id AND v.id = r.package_version_id
        WHERE r.org_id = $1 AND r.package_id = $2 AND EXISTS (SELECT 1 FROM team_membership m
              WHERE m.org_id = r.org_id AND m.person_id = r.person_id AND m.team_id = ANY($3)
                AND m.starts_on <= $4 AND (m.ends_on IS NULL OR m.ends_on > $4))
        ORDER BY p.family_name, p.given_name, r.id LIMIT $5`,
      [this.database.organisationId(), packageId, teamIds, today, first],
    );
  }
}
