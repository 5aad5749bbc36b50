import type { PersonActor } from './actor.js';

interface PersonLike {
  readonly id: string;
  readonly teamIds: readonly string[];
}

const sharesTeam = (actor: PersonActor, person: PersonLike) => person.teamIds.some((team) => actor.teamIds.includes(team));

/** A person may see themself; a coach or manager sees the people of their own teams; an admin sees everyone. */
export const canSeePerson = (actor: PersonActor, person: PersonLike): boolean =>
  actor.personId === person.id ||
  actor.roles.includes('admin') ||
  ((actor.roles.includes('coach') || actor.roles.includes('manager')) && sharesTeam(actor, person));
