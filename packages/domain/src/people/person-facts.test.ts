import { describe, expect, it } from '@jest/globals';
import { isTimeZone } from '../shared/time-zone.js';
import { type PersonFacts, personProblem } from './person-facts.js';

const good: PersonFacts = {
  givenName: 'Noël',
  familyName: 'van ’t Hof',
  email: 'noel@example.test',
  roles: ['agent'],
  timeZone: 'Europe/Amsterdam',
};

describe('what is told of a new person', () => {
  it.each<[string, Partial<PersonFacts>, string | null]>([
    ['is fine', {}, null],
    ['needs an address', { email: 'noel' }, 'emailWrong'],
    ['needs an address of one word', { email: 'noel @example.test' }, 'emailWrong'],
    ['needs an address that mail takes', { email: `${'x'.repeat(250)}@example.test` }, 'emailWrong'],
    ['needs both names', { givenName: '' }, 'nameMissing'],
    ['needs names that fit', { familyName: 'x'.repeat(101) }, 'nameTooLong'],
    ['needs a role', { roles: [] }, 'rolesMissing'],
    ['needs a time zone', { timeZone: 'Mars/Olympus' }, 'timeZoneUnknown'],
  ])('%s', (_, wrong, problem) => {
    expect(personProblem({ ...good, ...wrong })).toBe(problem);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Amsterdam', true],
    ['UTC', true],
    ['America/Paramaribo', true],
    ['+01:00', false],
    ['', false],
    ['Europe/Nergens', false],
  ])('%s: %s', (text, expected) => {
    expect(isTimeZone(text)).toBe(expected);
  });
});
