import type { IsoDate } from '../../shared/time/local-time.js';
import type { Validity } from './recertification.js';

export const CERTIFICATION_STATES = ['assigned', 'inProgress', 'completed', 'due', 'expired'] as const;
export type CertificationState = (typeof CERTIFICATION_STATES)[number];

interface CertificationFacts {
  /** The certificate that counts; null dates in it: it never expires. Null: the person has none yet. */
  readonly certificate: { readonly expiresOn: IsoDate | null; readonly windowOpensOn: IsoDate | null } | Validity | null;
  /** The assignment that would give (or renew) it; null: there is none open. */
  readonly open: { readonly startedAt: Date | null } | null;
}

/**
 * Where someone is: assigned → in progress → completed → due (the window is open) → expired. A renewal that was begun does not
 * hide that the old certificate is due or has expired. Null: there is neither a certificate nor an assignment.
 * @param today in the person's zone
 */
export function certificationState({ certificate, open }: CertificationFacts, today: IsoDate): CertificationState | null {
  if (certificate) {
    if (certificate.expiresOn !== null && today > certificate.expiresOn) return 'expired';
    return certificate.windowOpensOn !== null && today >= certificate.windowOpensOn ? 'due' : 'completed';
  }
  if (!open) return null;
  return open.startedAt ? 'inProgress' : 'assigned';
}
