import { isRole, ROLES, type Role } from '@vakwerk/domain/people/role';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { z } from 'zod';

/** What was typed. */
export interface PersonOptions {
  readonly organisation: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: string;
  readonly language?: string;
}

export interface PersonToAdd {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly roles: Role[];
  /** Null: the language of the organisation. */
  readonly language: 'nl' | 'en' | null;
}

/** Lower case, without spaces around it. @throws UserFacingError */
export function emailFrom(text: string): string {
  const parsed = z.email().safeParse(text.trim().toLowerCase());
  if (!parsed.success) throw new UserFacingError(`"${text}" is not an e-mail address.`);
  return parsed.data;
}

/** @throws UserFacingError with one sentence about the first thing that is wrong */
export function personFrom(options: PersonOptions): PersonToAdd {
  const { language = null } = options;
  if (language !== null && language !== 'nl' && language !== 'en') throw new UserFacingError('--language is nl or en.');
  const [givenName, familyName] = [options.givenName.trim(), options.familyName.trim()];
  if (givenName === '' || familyName === '') throw new UserFacingError('--given-name and --family-name may not be empty.');
  return { givenName, familyName, email: emailFrom(options.email), roles: rolesFrom(options.roles), language };
}

function rolesFrom(text: string): Role[] {
  const words = [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
  const unknown = words.find((word) => !isRole(word));
  if (unknown !== undefined) throw new UserFacingError(`There is no role "${unknown}". Roles are ${ROLES.join(', ')}.`);
  if (words.length === 0) throw new UserFacingError(`--roles needs at least one of ${ROLES.join(', ')}.`);
  return words.filter(isRole);
}
