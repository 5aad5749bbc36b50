import type { Person } from '../../people/index.js';

export const fullName = ({ givenName, familyName }: Pick<Person, 'givenName' | 'familyName'>): string =>
  `${givenName} ${familyName}`.trim();

export const mailAddress = (person: Pick<Person, 'givenName' | 'familyName' | 'email'>) => ({
  name: fullName(person),
  address: person.email,
});
