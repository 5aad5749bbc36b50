import { Injectable } from '@nestjs/common';
import { dueOnFor } from '@vakwerk/domain/learning/assignments/due-rule';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { OrganisationRepository, PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { GiveLearning } from '../assignments/give-learning.js';
import type { Certificate } from './certificate.entity.js';
import { CertificateRepository } from './certificate.repository.js';
import { CertificationRepository } from './certification.repository.js';

@Injectable()
export class RenewCertificates {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organisations: OrganisationRepository,
    private readonly persons: PersonRepository,
    private readonly certificates: CertificateRepository,
    private readonly certifications: CertificationRepository,
    private readonly give: GiveLearning,
  ) {}

  /** Gives the course or path again to everyone whose window has opened, once per certificate. @returns how many */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const { timeZone } = await this.organisations.get();
      const today = localDateAt(now, timeZone);
      const due = await this.certificates.renewable(today);
      let given = 0;
      for (const certificate of due) if (await this.renew(certificate, today, now)) given += 1;
      return given;
    });
  }

  private async renew(certificate: Certificate, today: string, now: Date): Promise<boolean> {
    const { id, personId, certificationId, expiresOn } = certificate;
    const { courseId, pathId, active } = await this.certifications.get(certificationId);
    const person = await this.persons.find(personId);
    if (!active || !person || !expiresOn) return false;
    const target = courseId ? ({ kind: 'course', id: courseId } as const) : ({ kind: 'path', id: pathId as string } as const);
    const dueOn = dueOnFor({ kind: 'onDate', dueOn: expiresOn }, { today, hiredOn: null });
    const reference = { kind: 'certificate', id };
    const gave = await this.give.run(
      { person, target, dueOn, reason: 'rule', reference, assignedById: null, countsFrom: now },
      now,
    );
    if (!gave) return false;
    await this.certificates.change(id, { renewalGivenAt: now });
    return true;
  }
}
