import { describe, expect, it } from '@jest/globals';
import type { RosterPerson } from '../api/roster';
import { viewOfPeople } from './people-view';

const person = (givenName: string, familyName: string, rest: Partial<RosterPerson> = {}): RosterPerson => ({
  id: `${givenName} ${familyName}`,
  givenName,
  familyName,
  email: `${givenName}@voorbeeld.example`.toLowerCase(),
  employeeNumber: null,
  roles: ['agent'],
  status: 'active',
  version: 1,
  teams: [],
  ...rest,
});
const people = [
  person('Ömer', 'Zuidema', { teams: [{ id: 'n', name: 'Team Noord' }] }),
  person('Anouk', 'de Wit', { roles: ['coach'], status: 'deactivated' }),
  person('Renée', 'Abels', { status: 'invited' }),
];
const words = { roles: ({ roles }: RosterPerson) => roles.join(' '), status: ({ status }: RosterPerson) => status };
const names = (view: Partial<Parameters<typeof viewOfPeople>[1]>) =>
  viewOfPeople(people, { search: '', sort: 'name', descending: false, ...view }, words, 'nl').map(({ givenName }) => givenName);

describe('the list of people', () => {
  it('is sorted by family name', () => {
    expect(names({})).toEqual(['Renée', 'Anouk', 'Ömer']);
  });
  it('turns around', () => {
    expect(names({ descending: true })).toEqual(['Ömer', 'Anouk', 'Renée']);
  });
  it('finds a name typed without accents', () => {
    expect(names({ search: 'renee' })).toEqual(['Renée']);
    expect(names({ search: 'omer noord' })).toEqual(['Ömer']);
  });
  it('finds by role and by status', () => {
    expect(names({ search: 'coach' })).toEqual(['Anouk']);
    expect(names({ search: 'invited' })).toEqual(['Renée']);
  });
  it('asks for every word', () => {
    expect(names({ search: 'noord coach' })).toEqual([]);
  });
  it('puts people who are off at the end when sorted by status', () => {
    expect(names({ sort: 'status' })).toEqual(['Ömer', 'Renée', 'Anouk']);
  });
});
