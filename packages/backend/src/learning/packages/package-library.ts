import { Injectable } from '@nestjs/common';
import type { PackageStandard } from '@vakwerk/domain/learning/packages/package-kind';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

export interface PackageSummary {
  readonly id: string;
  readonly title: string;
  readonly standard: PackageStandard;
  readonly edition: string;
  readonly itemCount: number;
  readonly bytes: number;
  readonly versionNumber: number;
  readonly importedAt: Date;
  readonly archivedAt: Date | null;
  /** Courses that have it in a step: drafts and what is published now. */
  readonly courseCount: number;
  /** People who began. */
  readonly learnerCount: number;
}

export interface UsingCourse {
  readonly id: string;
  readonly title: LocalizedText;
  readonly published: boolean;
}

/** A step of a draft or of what is published now that names the package; in JSON because content is one document. */
const USING = `SELECT c.id, v.content IS NOT NULL AND v.content @> $3::jsonb AS published, coalesce(v.title, c.draft->'title') AS title
    FROM course c LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
   WHERE c.org_id = $1 AND c.archived_at IS NULL AND (c.draft @> $2::jsonb OR v.content @> $3::jsonb)`;
const asksFor = (packageId: string) => JSON.stringify({ modules: [{ steps: [{ kind: 'package', packageId }] }] });

@Injectable()
export class PackageLibrary {
  constructor(private readonly database: Database) {}

  /** Every package, the newest upload first. */
  async list(): Promise<PackageSummary[]> {
    return (await this.database.manager().query(
      `SELECT p.id, p.title, v.standard, v.edition, jsonb_array_length(v.items) AS "itemCount", v.bytes, v.number AS "versionNumber",
              v.imported_at AS "importedAt", p.archived_at AS "archivedAt",
              (SELECT count(*)::int FROM package_registration r WHERE r.org_id = p.org_id AND r.package_id = p.id) AS "learnerCount",
              (SELECT count(*)::int FROM course c LEFT JOIN course_version w ON w.org_id = c.org_id AND w.id = c.current_version_id,
                      jsonb_build_object('modules', jsonb_build_array(jsonb_build_object('steps', jsonb_build_array(
                        jsonb_build_object('kind', 'package', 'packageId', p.id))))) AS step
                WHERE c.org_id = p.org_id AND c.archived_at IS NULL AND (c.draft @> step OR w.content @> step)) AS "courseCount"
         FROM package p JOIN package_version v ON v.org_id = p.org_id AND v.id = p.current_version_id
        WHERE p.org_id = $1 ORDER BY v.imported_at DESC, p.id LIMIT 500`,
      [this.database.organisationId()],
    )) as PackageSummary[];
  }

  async usingCourses(packageId: string): Promise<UsingCourse[]> {
    const step = asksFor(packageId);
    return (await this.database.manager().query(USING, [this.database.organisationId(), step, step])) as UsingCourse[];
  }
}
