/** Expected refusals of this slice; each is a message id `people.error.<code>`. */
export type PeopleErrorCode = 'wrongCredentials' | 'tooManyAttempts' | 'passwordTooShort' | 'passwordTooLong' | 'passwordTooCommon' | 'passwordContainsEmail' | 'invitationNotValid' | 'firstRunNotOpen' | 'emailTaken';

export class PeopleError extends Error {
  constructor(readonly code: PeopleErrorCode) {
    super(code);
  }
}
