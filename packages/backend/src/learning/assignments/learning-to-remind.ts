import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';

/** An assignment as it is now, for who reminds. */
export interface AssignmentToRemind {
  readonly personId: string;
  readonly courseId: string;
  readonly title: LocalizedText;
  readonly dueOn: string | null;
  readonly assignedAt: Date;
  readonly open: boolean;
  /** It was given to renew a certificate that has not been replaced or revoked since. */
  readonly renews: boolean;
  readonly remindedAt: Date | null;
  /** Who asked to remind. */
  readonly remindedBy: string | null;
}

/** A certificate as it is now, for who reminds. */
export interface CertificateToRemind {
  readonly personId: string;
  readonly title: LocalizedText;
  readonly number: string;
  readonly expiresOn: string | null;
  readonly windowOpensOn: string | null;
  readonly issuedAt: Date;
  /** It counts: not replaced, not revoked. */
  readonly current: boolean;
}

/** What messaging asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class LearningToRemind {
  constructor(private readonly database: Database) {}

  async assignment(id: string): Promise<AssignmentToRemind | null> {
    const [row] = (await this.database.manager().query(
      `SELECT a.person_id AS "personId", a.course_id AS "courseId", v.title, a.due_on::text AS "dueOn", a.assigned_at AS "assignedAt", a.reminded_at AS "remindedAt",
              (a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL) AS open, p.given_name AS "remindedBy",
              coalesce(a.reference_kind = 'certificate', false) AND EXISTS (SELECT 1 FROM certificate c WHERE c.org_id = a.org_id AND c.id = a.reference_id
                AND c.superseded_at IS NULL AND c.revoked_at IS NULL) AS renews
         FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
         LEFT JOIN person p ON p.org_id = a.org_id AND p.id = a.reminded_by_id WHERE a.org_id = $1 AND a.id = $2`,
      [this.database.organisationId(), id],
    )) as AssignmentToRemind[];
    return row ?? null;
  }

  async certificate(id: string): Promise<CertificateToRemind | null> {
    const [row] = (await this.database.manager().query(
      `SELECT person_id AS "personId", title, number, expires_on::text AS "expiresOn", window_opens_on::text AS "windowOpensOn", issued_at AS "issuedAt",
              (superseded_at IS NULL AND revoked_at IS NULL) AS current FROM certificate WHERE org_id = $1 AND id = $2`,
      [this.database.organisationId(), id],
    )) as CertificateToRemind[];
    return row ?? null;
  }
}
