import type { RosterPerson } from '../api/roster';
import type { Sort } from './people-search';

export interface PeopleView {
  readonly search: string;
  readonly sort: Sort;
  readonly descending: boolean;
}

/** Words of a person as a reader sees them; they are searched and sorted by. */
export interface Words {
  readonly roles: (person: RosterPerson) => string;
  readonly status: (person: RosterPerson) => string;
}

const ORDER: Record<RosterPerson['status'], string> = { active: '0', invited: '1', deactivated: '2' };

/** By family name, like the list on paper; names in Dutch order (é beside e). */
const keyOf = (person: RosterPerson, sort: Sort, words: Words): string => {
  if (sort === 'name') return `${person.familyName} ${person.givenName}`;
  if (sort === 'email') return person.email ?? '';
  if (sort === 'roles') return words.roles(person);
  if (sort === 'team') return person.teams.map(({ name }) => name).join(' ');
  return ORDER[person.status];
};

/** Every word of the search must be somewhere in the person. */
export function viewOfPeople(people: readonly RosterPerson[], view: PeopleView, words: Words, language: string): RosterPerson[] {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = plain(view.search).split(/\s+/).filter(Boolean);
  const found = people.filter((person) => {
    const text = plain(
      [
        person.givenName,
        person.familyName,
        person.email ?? '',
        person.employeeNumber ?? '',
        words.roles(person),
        words.status(person),
        ...person.teams.map(({ name }) => name),
      ].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
  const collator = new Intl.Collator(language, { numeric: true });
  const direction = view.descending ? -1 : 1;
  return found.toSorted(
    (one, other) =>
      direction * collator.compare(keyOf(one, view.sort, words), keyOf(other, view.sort, words)) ||
      collator.compare(keyOf(one, 'name', words), keyOf(other, 'name', words)),
  );
}
