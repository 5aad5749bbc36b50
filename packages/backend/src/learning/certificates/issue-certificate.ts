import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  CODE_BYTES,
  certificateCode,
  certificateNumber,
  certificatePrefix,
} from '@vakwerk/domain/learning/certificates/certificate';
import { areMet, certificateRequirements } from '@vakwerk/domain/learning/certificates/certificate-requirements';
import { nextValidity, type Validity } from '@vakwerk/domain/learning/certificates/recertification';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { OrganisationRepository, PersonRepository } from '../../people/index.js';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import type { Certificate, CountedEvidence } from './certificate.entity.js';
import { CertificateIssued, CertificateSuperseded } from './certificate.events.js';
import { CertificateRepository } from './certificate.repository.js';
import type { Certification } from './certification.entity.js';
import { recurrenceOf } from './certification.repository.js';

export interface EarnedCertificate {
  readonly certification: Certification;
  readonly personId: string;
  readonly title: LocalizedText;
  readonly completedAt: Date;
  /** Of what was completed. */
  readonly dueOn: string | null;
  readonly evidence: CountedEvidence;
  /** Who gave it. */
  readonly signedById: string | null;
}

const NEVER = { expiresOn: null, windowOpensOn: null };

@Injectable()
export class IssueCertificate {
  constructor(
    private readonly persons: PersonRepository,
    private readonly organisations: OrganisationRepository,
    private readonly certificates: CertificateRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Issues a certificate when everything it asks is true by what the server stored. A renewal that does not make it hold longer
   * (too early) leaves the old one as it is. Inside the caller's unit of work. @returns its id, or null: none was issued
   */
  async run(earned: EarnedCertificate, now: Date): Promise<string | null> {
    const { certification, personId, completedAt, evidence } = earned;
    if (!areMet(certificateRequirements({ ...evidence, completedAt }, certification.minRightRatio))) return null;
    const person = await this.persons.find(personId);
    const organisation = await this.organisations.get();
    if (!person) return null;
    const year = Number(localDateAt(now, organisation.timeZone).slice(0, 4));
    const completedOn = localDateAt(completedAt, person.timeZone);
    await this.certificates.lockHolder(certification.id, personId);
    const old = await this.certificates.findCurrent(certification.id, personId);
    const validity = validityOf(earned, completedOn, old);
    if (old && (validity.expiresOn ?? '9999') <= (old.expiresOn ?? '9999')) return null;
    const certificate: Certificate = {
      organisationId: organisation.id,
      id: newId(),
      certificationId: certification.id,
      personId,
      number: certificateNumber(certificatePrefix(organisation.name), year, await this.certificates.nextSequence(year)),
      code: certificateCode(randomBytes(CODE_BYTES)),
      title: earned.title,
      abilities: certification.abilities,
      evidence,
      completedOn,
      issuedAt: now,
      ...validity,
      // Nobody signs for themself: who chose it alone has the organisation under it.
      signedById: earned.signedById === personId ? null : earned.signedById,
      showsName: old?.showsName ?? false,
      ...{ renewalGivenAt: null, supersededAt: null, revokedAt: null, revokedById: null, revokeNote: '' },
    };
    if (old) {
      await this.certificates.change(old.id, { supersededAt: now });
      await this.outbox.append(eventOf(CertificateSuperseded, { certificateId: old.id, personId }));
    }
    await this.certificates.add(certificate);
    await this.outbox.append(eventOf(CertificateIssued, { certificateId: certificate.id, personId }));
    return certificate.id;
  }
}

function validityOf(
  { certification, dueOn }: EarnedCertificate,
  completedOn: string,
  old: Certificate | null,
): Validity | typeof NEVER {
  const recurrence = recurrenceOf(certification);
  return recurrence ? nextValidity(recurrence, { completedOn, dueOn, expiresOn: old?.expiresOn ?? null }) : NEVER;
}
