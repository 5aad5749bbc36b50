import { Injectable } from '@nestjs/common';
import { canEndAssignment } from '@vakwerk/domain/learning/courses/course-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { isUuid } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { LearningError } from '../learning.errors.js';
import { CertificateRevoked } from './certificate.events.js';
import { CertificateRepository } from './certificate.repository.js';

@Injectable()
export class RevokeCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly certificates: CertificateRepository,
    private readonly persons: PersonRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** It was given by mistake: whoever checks it reads that it does not count. On record; why stands on the certificate. @throws NotFound, LearningError reasonMissing */
  async run(actor: PersonActor, id: string, reason: string, now: Date = new Date()): Promise<void> {
    const revokeNote = reason.trim().slice(0, 500);
    if (revokeNote === '') throw new LearningError('reasonMissing');
    return this.unitOfWork.run(actor, async () => {
      const certificate = isUuid(id) ? await this.certificates.find(id) : null;
      if (!certificate) throw new NotFound('This certificate');
      const { personId } = certificate;
      const teamIds = (await this.persons.teamIdsOn([personId], localDateAt(now, actor.timeZone))).get(personId) ?? [];
      if (!canEndAssignment(actor, { personId, assignedById: null }, { id: personId, teamIds }))
        throw new NotFound('This certificate');
      if (certificate.revokedAt) return;
      await this.certificates.change(id, { revokedAt: now, revokedById: actor.personId, revokeNote });
      const subject = { subjectKind: 'certificate', subjectId: id, details: { number: certificate.number } };
      await this.audit.append({ actorId: actor.personId, action: 'certificate.revoked', ...subject });
      await this.outbox.append(eventOf(CertificateRevoked, { certificateId: id, personId }));
    });
  }
}
