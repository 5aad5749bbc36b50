import { Injectable } from '@nestjs/common';
import { publicName, readCode } from '@vakwerk/domain/learning/certificates/certificate';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CertificateChecks } from './certificate-checks.js';
import { CertificateList, type CertificateState } from './certificate-list.js';

export type Verification =
  | {
      readonly kind: 'found';
      readonly number: string;
      readonly title: LocalizedText;
      /** The holder's name, or initials: their choice. */
      readonly holderName: string;
      readonly organisationName: string;
      readonly completedOn: string;
      readonly expiresOn: string | null;
      readonly state: CertificateState;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'tooManyChecks' };

@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: CertificateChecks,
    private readonly list: CertificateList,
  ) {}

  /**
   * What anybody who holds the code may know: that it is real, whose, of what, and whether it still counts. Not the score, not the
   * person's other learning. @param address of the network of who asks, for counting
   */
  async run(typed: string, address: string, now: Date = new Date()): Promise<Verification> {
    const code = readCode(typed);
    const found = await this.unitOfWork.runAsSystem(async () => {
      if (!(await this.checks.mayAsk(address))) return 'tooManyChecks' as const;
      return code === null ? null : this.checks.organisationOf(code);
    });
    if (found === 'tooManyChecks') return { kind: found };
    if (!found) return { kind: 'unknown' };
    const certificate = await this.unitOfWork.run({ organisationId: found.organisationId }, () => this.list.find(found.id, now));
    if (!certificate) return { kind: 'unknown' };
    const { number, title, holder, showsName, organisationName, completedOn, expiresOn, state } = certificate;
    return {
      kind: 'found',
      number,
      title,
      holderName: publicName(holder, showsName),
      organisationName,
      completedOn,
      expiresOn,
      state,
    };
  }
}
