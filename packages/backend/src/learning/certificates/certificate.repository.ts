import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { Certificate } from './certificate.entity.js';

@Injectable()
export class CertificateRepository {
  constructor(private readonly database: Database) {}

  async add(certificate: Certificate): Promise<void> {
    await this.database.manager().insert(Certificate, certificate as object);
  }

  find(id: string): Promise<Certificate | null> {
    return this.database.manager().findOne(Certificate, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** One at a time may certify somebody for something: two that finish at once do not both find no older one. */
  async lockHolder(certificationId: string, personId: string): Promise<void> {
    await this.database
      .manager()
      .query(`SELECT pg_advisory_xact_lock(hashtextextended('certificate' || $1 || $2, 0))`, [certificationId, personId]);
  }

  /** The one that counts: not replaced, not revoked. */
  findCurrent(certificationId: string, personId: string): Promise<Certificate | null> {
    const organisationId = this.database.organisationId();
    const where = { organisationId, certificationId, personId, supersededAt: IsNull(), revokedAt: IsNull() };
    return this.database.manager().findOne(Certificate, { where });
  }

  async change(id: string, changes: Partial<Certificate>): Promise<void> {
    await this.database.manager().update(Certificate, { organisationId: this.database.organisationId(), id }, changes as object);
  }

  /** The next number of the year; its row is held until the end of the transaction, so that numbers have no holes. */
  async nextSequence(year: number): Promise<number> {
    const [row] = (await this.database.manager().query(
      `INSERT INTO certificate_counter (org_id, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (org_id, year) DO UPDATE SET last = certificate_counter.last + 1 RETURNING last`,
      [this.database.organisationId(), year],
    )) as { last: number }[];
    return row?.last ?? 1;
  }

  /** Certificates whose window is open and that were not given again yet, of people who work here. */
  async renewable(today: string): Promise<Certificate[]> {
    return this.database
      .manager()
      .createQueryBuilder(Certificate, 'c')
      .where('c.organisationId = :organisationId AND c.windowOpensOn <= :today', {
        organisationId: this.database.organisationId(),
        today,
      })
      .andWhere('c.supersededAt IS NULL AND c.revokedAt IS NULL AND c.renewalGivenAt IS NULL')
      .andWhere(`EXISTS (SELECT 1 FROM person p WHERE p.org_id = c.org_id AND p.id = c.person_id AND p.status <> 'deactivated')`)
      .orderBy('c.windowOpensOn')
      .addOrderBy('c.id')
      .setLock('pessimistic_write')
      .getMany();
  }
}
