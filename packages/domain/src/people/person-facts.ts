import { isTimeZone } from '../shared/time-zone.js';
import { isEmail } from './email.js';
import type { Role } from './role.js';

export const NAME_MAX_LENGTH = 100;
export const TEAM_NAME_MAX_LENGTH = 80;
export const ORGANISATION_NAME_MAX_LENGTH = 120;

export interface PersonFacts {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly timeZone: string;
}
export type PersonProblem = 'emailWrong' | 'nameMissing' | 'nameTooLong' | 'rolesMissing' | 'timeZoneUnknown';

/** The first thing wrong with what is told of a new person, or null. Texts are trimmed already. */
export function personProblem({ givenName, familyName, email, roles, timeZone }: PersonFacts): PersonProblem | null {
  if (!isEmail(email)) return 'emailWrong';
  if (!givenName || !familyName) return 'nameMissing';
  if (Math.max(givenName.length, familyName.length) > NAME_MAX_LENGTH) return 'nameTooLong';
  if (roles.length === 0) return 'rolesMissing';
  return isTimeZone(timeZone) ? null : 'timeZoneUnknown';
}
