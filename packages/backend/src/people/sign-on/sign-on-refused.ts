/** Why somebody did not come in through their provider; each is a message id `people.signOn.problem.<code>`. */
export type SignOnProblem =
  | 'off'
  | 'notStarted'
  | 'used'
  | 'cancelled'
  | 'providerSilent'
  | 'notBelieved'
  | 'emailNotVerified'
  | 'unknownPerson';

export class SignOnRefused extends Error {
  /** @param cause what the library said; for the log, never for the browser */
  constructor(
    readonly code: SignOnProblem,
    override readonly cause?: unknown,
  ) {
    super(code);
  }
}
