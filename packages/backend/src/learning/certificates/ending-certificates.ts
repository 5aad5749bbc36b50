import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** A certificate with a last day. */
export interface EndingCertificate {
  readonly id: string;
  readonly personId: string;
  readonly certificationId: string;
  readonly at: Date;
  /** When it was replaced or taken back. */
  readonly endedAt: Date | null;
  readonly expiresOn: string;
}

export interface NamedCertification {
  readonly id: string;
  readonly title: LocalizedText;
}

/** At the door for slices that look ahead; inside the caller's unit of work or request. */
@Injectable()
export class EndingCertificates {
  constructor(private readonly database: Database) {}

  /** Those whose last day is `from` or later. */
  list(from: string): Promise<EndingCertificate[]> {
    return this.ask(
      `SELECT id, person_id AS "personId", certification_id AS "certificationId", issued_at AS at,
              least(superseded_at, revoked_at) AS "endedAt", expires_on::text AS "expiresOn"
         FROM certificate WHERE org_id = $1 AND expires_on >= $2 ORDER BY issued_at, id`,
      [from],
    );
  }

  /** What somebody can be certified in, and for how long it holds: those that end. */
  certifications(): Promise<NamedCertification[]> {
    return this.ask(
      `SELECT c.id, coalesce(cv.title, pv.title, k.draft -> 'title', p.draft -> 'title') AS title FROM certification c
         LEFT JOIN course k ON k.org_id = c.org_id AND k.id = c.course_id
         LEFT JOIN course_version cv ON cv.org_id = k.org_id AND cv.id = k.current_version_id
         LEFT JOIN path p ON p.org_id = c.org_id AND p.id = c.path_id
         LEFT JOIN path_version pv ON pv.org_id = p.org_id AND pv.id = p.current_version_id
        WHERE c.org_id = $1 AND c.method IS NOT NULL ORDER BY c.id`,
      [],
    );
  }

  private ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
