import { Injectable } from '@nestjs/common';
import { type CertificationState, certificationState } from '@vakwerk/domain/learning/certificates/certification-state';
import type { Role } from '@vakwerk/domain/people/role';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { Database } from '../../platform/database/database.js';
import type { CountedEvidence } from './certificate.entity.js';

interface PersonName {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface CertificateRow {
  readonly id: string;
  readonly number: string;
  readonly code: string;
  /** null: of a path. */
  readonly courseId: string | null;
  readonly title: LocalizedText;
  readonly abilities: readonly LocalizedText[];
  readonly evidence: CountedEvidence;
  readonly completedOn: string;
  readonly issuedAt: Date;
  readonly expiresOn: string | null;
  readonly windowOpensOn: string | null;
  readonly showsName: boolean;
  readonly supersededAt: Date | null;
  readonly revokedAt: Date | null;
  readonly holder: PersonName;
  readonly timeZone: string;
  readonly signedBy: (PersonName & { readonly roles: readonly Role[] }) | null;
  readonly organisationName: string;
  /** The open assignment that renews it. */
  readonly renewal: { readonly assignmentId: string; readonly courseId: string; readonly dueOn: string | null } | null;
}

export interface CertificateView extends Omit<CertificateRow, 'timeZone' | 'supersededAt' | 'revokedAt'> {
  readonly state: CertificateState;
}
export const CERTIFICATE_STATES = ['completed', 'due', 'expired', 'replaced', 'revoked'] as const;
export type CertificateState = (typeof CERTIFICATE_STATES)[number];

export const CERTIFICATE_SELECT = `
  SELECT c.id, c.number, c.code, n.course_id AS "courseId", c.title, c.abilities, c.evidence, c.completed_on::text AS "completedOn", c.issued_at AS "issuedAt",
         c.expires_on::text AS "expiresOn", c.window_opens_on::text AS "windowOpensOn", c.shows_name AS "showsName", c.superseded_at AS "supersededAt",
         c.revoked_at AS "revokedAt", p.time_zone AS "timeZone", o.name AS "organisationName",
         json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS holder,
         CASE WHEN s.id IS NOT NULL THEN json_build_object('id', s.id, 'givenName', s.given_name, 'familyName', s.family_name, 'roles', s.roles) END AS "signedBy",
         (SELECT json_build_object('assignmentId', a.id, 'courseId', a.course_id, 'dueOn', a.due_on) FROM assignment a
           WHERE a.org_id = c.org_id AND a.person_id = c.person_id AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL
             AND c.superseded_at IS NULL AND c.revoked_at IS NULL
             AND (a.course_id = n.course_id OR a.path_assignment_id = (SELECT x.id FROM path_assignment x WHERE x.org_id = c.org_id AND x.person_id = c.person_id
                  AND x.path_id = n.path_id AND x.completed_at IS NULL AND x.waived_at IS NULL AND x.withdrawn_at IS NULL)) LIMIT 1) AS renewal
    FROM certificate c
    JOIN certification n ON n.org_id = c.org_id AND n.id = c.certification_id
    JOIN person p ON p.org_id = c.org_id AND p.id = c.person_id
    JOIN organisation o ON o.id = c.org_id
    LEFT JOIN person s ON s.org_id = c.org_id AND s.id = c.signed_by_id
   WHERE c.org_id = $1`;

@Injectable()
export class CertificateList {
  constructor(private readonly database: Database) {}

  /** Newest first; those that were replaced only when asked for. */
  ofPerson(personId: string, { replaced }: { readonly replaced: boolean }, now: Date): Promise<CertificateView[]> {
    return this.ask(
      'c.person_id = $2 AND ($3 OR c.superseded_at IS NULL) ORDER BY c.issued_at DESC, c.id DESC',
      [personId, replaced],
      now,
    );
  }

  async find(id: string, now: Date): Promise<CertificateView | null> {
    return (await this.ask('c.id = $2', [id], now))[0] ?? null;
  }

  private async ask(condition: string, values: readonly unknown[], now: Date): Promise<CertificateView[]> {
    const parameters = [this.database.organisationId(), ...values];
    const rows = (await this.database.manager().query(`${CERTIFICATE_SELECT} AND ${condition}`, parameters)) as CertificateRow[];
    return rows.map((row) => certificateView(row, now));
  }
}

export function certificateView({ timeZone, supersededAt, revokedAt, ...row }: CertificateRow, now: Date): CertificateView {
  if (revokedAt) return { ...row, state: 'revoked' };
  if (supersededAt) return { ...row, state: 'replaced' };
  const state = certificationState({ certificate: row, open: null }, localDateAt(now, timeZone)) as Exclude<
    CertificationState,
    'assigned' | 'inProgress'
  >;
  return { ...row, state };
}
