import { organisations, people } from '../../apps/cli/dist/demo/content/organisations.js';
import { DEMO_ACCOUNTS } from '../../apps/cli/dist/demo/seed-demo.js';

/** The five accounts of the sign-in page. */
export const accountOf = (role: (typeof DEMO_ACCOUNTS)[number]['role']) => {
  const account = DEMO_ACCOUNTS.find((each) => each.role === role);
  if (!account) throw new Error(`The demo has no ${role}.`);
  return account;
};

/** Somebody of the demo by the name on the screen. */
export const personNamed = (name: string) => {
  const person = people.find((each) => `${each.givenName} ${each.familyName}` === name);
  if (!person) throw new Error(`The demo has nobody called "${name}".`);
  return person;
};

export const FIRST_ORGANISATION = organisations[0]?.name ?? '';
