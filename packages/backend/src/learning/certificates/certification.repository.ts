import { Injectable } from '@nestjs/common';
import type { Recertification } from '@vakwerk/domain/learning/certificates/recertification';
import { Database } from '../../platform/database/database.js';
import { Certification } from './certification.entity.js';

/** A course or a path. */
export type CertifiedSubject = { readonly courseId: string } | { readonly pathId: string };

/** How a certificate recurs; null: it never expires. */
export const recurrenceOf = ({ method, activeMonths, windowMonths, minActiveMonths }: Certification): Recertification | null =>
  method === null || activeMonths === null || windowMonths === null || minActiveMonths === null
    ? null
    : { method, activeMonths, windowMonths, minActiveMonths };

@Injectable()
export class CertificationRepository {
  constructor(private readonly database: Database) {}

  find(subject: CertifiedSubject): Promise<Certification | null> {
    return this.database
      .manager()
      .findOne(Certification, { where: { organisationId: this.database.organisationId(), ...subject } });
  }

  /** @throws Error when there is none: callers hold a foreign key to it */
  get(id: string): Promise<Certification> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOneOrFail(Certification, { where });
  }

  async save(certification: Certification): Promise<void> {
    await this.database.manager().upsert(Certification, certification as object, ['organisationId', 'id']);
  }
}
