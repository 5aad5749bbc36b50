import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CertificateRepository } from './certificate.repository.js';

@Injectable()
export class ShowName {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly certificates: CertificateRepository,
  ) {}

  /** The holder, and nobody else, decides whether a stranger who checks reads the name or initials. @throws NotFound */
  run(actor: PersonActor, id: string, showsName: boolean): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const certificate = isUuid(id) ? await this.certificates.find(id) : null;
      if (certificate?.personId !== actor.personId) throw new NotFound('This certificate');
      await this.certificates.change(id, { showsName });
    });
  }
}
