import { ResetPassword } from '@vakwerk/backend/people/persons/reset-password';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import { findPeople } from '../database/organisations.js';
import type { UseCases } from './create-person.js';
import { emailFrom } from './new-person.js';

/**
 * Puts the person out everywhere and makes the old password worthless.
 * @param organisation name, needed when the address is used in several organisations
 * @returns the secret for `invitationLink`. @throws UserFacingError with one sentence
 */
export async function resetPassword(
  useCases: UseCases,
  ownerUrl: string,
  address: string,
  organisation?: string,
): Promise<string> {
  const email = emailFrom(address);
  const everyone = await findPeople(ownerUrl, email);
  const found = everyone.filter((person) => organisation === undefined || person.organisationName === organisation);
  const [person, another] = found;
  if (person === undefined)
    throw new UserFacingError(`Nobody has the address ${email}${organisation === undefined ? '' : ` in ${organisation}`}.`);
  if (another !== undefined) {
    const names = found.map((one) => one.organisationName).join(', ');
    throw new UserFacingError(`${email} is used in several organisations (${names}). Choose one with --organisation.`);
  }
  if (person.status === 'deactivated')
    throw new UserFacingError(`${email} is deactivated. An admin can make the account active again on the page People.`);
  return useCases.get(ResetPassword).run({ kind: 'system', organisationId: person.organisationId }, person.personId);
}
