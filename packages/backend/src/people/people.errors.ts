import type { PasswordProblem } from '@vakwerk/domain/people/password';

/** Expected refusals of this slice; each is a message id `people.error.<code>`. */
export type PeopleErrorCode =
  | 'wrongCredentials'
  | 'tooManyAttempts'
  | 'passwordOff'
  | 'secondFactorNeeded'
  | 'secondFactorWrong'
  | 'secondFactorThere'
  | 'secondFactorNotBegun'
  | 'passwordTooShort'
  | 'passwordTooLong'
  | 'passwordTooCommon'
  | 'passwordContainsEmail'
  | 'invitationNotValid'
  | 'firstRunNotOpen'
  | 'emailTaken'
  | 'notYourself'
  | 'lastAdmin'
  | 'roleNotYours'
  | 'personChanged'
  | 'emailWrong'
  | 'nameMissing'
  | 'nameTooLong'
  | 'rolesMissing'
  | 'employeeNumberTaken'
  | 'timeZoneUnknown'
  | 'moveDateWrong'
  | 'moveTooEarly'
  | 'organisationNameMissing'
  | 'organisationNameTooLong'
  | 'organisationNameTaken'
  | 'teamNameMissing'
  | 'teamNameTooLong'
  | 'teamNameTaken'
  | 'stillActive'
  | 'alreadyErased'
  | 'nameNotTyped'
  | 'callsHeld'
  | 'personAbove'
  | 'importNotReadable'
  | 'importTooLong'
  | 'importEncoding';

export class PeopleError extends Error {
  constructor(readonly code: PeopleErrorCode) {
    super(code);
  }
}

const PASSWORD: Record<PasswordProblem, PeopleErrorCode> = {
  tooShort: 'passwordTooShort',
  tooLong: 'passwordTooLong',
  tooCommon: 'passwordTooCommon',
  containsEmail: 'passwordContainsEmail',
};

export const passwordError = (problem: PasswordProblem): PeopleError => new PeopleError(PASSWORD[problem]);
