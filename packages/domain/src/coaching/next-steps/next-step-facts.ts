import type { IsoDate, TimeZone } from '../../shared/time/local-time.js';

/** Somebody a rule can be about, as they are now. */
export interface NextStepPerson {
  readonly id: string;
  readonly teamIds: readonly string[];
  readonly roles: readonly string[];
  /** Their first working day; null: not known. */
  readonly newOn: IsoDate | null;
}

/** A call that chance chose, from the moment its agent could read about it. */
export interface CallFact {
  /** The evaluation. */
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
  /** Criteria that applied, and whether they were not good. */
  readonly criteria: readonly { readonly id: string; readonly failed: boolean }[];
}

/** Somebody was sure of an answer that was wrong. */
export interface SureErrorFact {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
  readonly questionId: string;
  readonly skillIds: readonly string[];
}

/** A certificate that counts from `at` until it was replaced or taken back. */
export interface CertificateFact {
  readonly id: string;
  readonly personId: string;
  readonly at: Date;
  readonly endedAt: Date | null;
  readonly certificationId: string;
  readonly expiresOn: IsoDate;
}

/** Everything rules look at. */
export interface NextStepFacts {
  readonly timeZone: TimeZone;
  readonly people: readonly NextStepPerson[];
  readonly calls: readonly CallFact[];
  readonly sureErrors: readonly SureErrorFact[];
  readonly certificates: readonly CertificateFact[];
}
