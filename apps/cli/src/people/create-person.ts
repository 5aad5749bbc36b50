import type { Type } from '@nestjs/common';
import { IssueInvitation } from '@vakwerk/backend/people/invitations/issue-invitation';
import { PeopleError, type PeopleErrorCode } from '@vakwerk/backend/people/people.errors';
import { AddPerson } from '@vakwerk/backend/people/persons/add-person';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '@vakwerk/domain/people/password';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { findOrganisation } from '../database/organisations.js';
import { type PersonOptions, personFrom } from './new-person.js';

/** Use cases by their class: a Nest context, or the one of a test. */
export interface UseCases {
  get<T>(type: Type<T>): T;
}

const SENTENCES: Partial<Record<PeopleErrorCode, string>> = {
  passwordTooShort: `The password needs at least ${PASSWORD_MIN_LENGTH} characters.`,
  passwordTooLong: `The password may have at most ${PASSWORD_MAX_LENGTH} characters.`,
  passwordTooCommon: 'That password is one of the first a stranger would try. Choose another.',
  passwordContainsEmail: 'The password may not contain the name of the e-mail address.',
};

/**
 * Adds a person. With a password the account is open; without one the person still has to choose it.
 * @returns the secret for `invitationLink`; null when a password was given
 * @throws UserFacingError with one sentence
 */
export async function createPerson(
  useCases: UseCases,
  ownerUrl: string,
  options: PersonOptions,
  password?: string,
): Promise<string | null> {
  const { language, ...person } = personFrom(options);
  const organisation = await findOrganisation(ownerUrl, options.organisation);
  const actor = { kind: 'system', organisationId: organisation.id } as const;
  try {
    const personId = await useCases.get(AddPerson).run(actor, {
      ...person,
      language: language ?? organisation.language,
      timeZone: organisation.timeZone,
      ...(password === undefined ? {} : { password }),
    });
    return password === undefined ? await useCases.get(IssueInvitation).run(actor, personId) : null;
  } catch (error) {
    if (!(error instanceof PeopleError)) throw error;
    if (error.code === 'emailTaken')
      throw new UserFacingError(
        `${person.email} is taken in ${options.organisation}. For a new password: pnpm vakwerk person reset-password ${person.email}`,
      );
    throw new UserFacingError(SENTENCES[error.code] ?? `The person was not added: ${error.code}.`);
  }
}
