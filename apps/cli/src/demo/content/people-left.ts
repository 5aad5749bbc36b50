import { ability } from './ability.js';
import type { DemoPerson } from './types.js';

/** Where they were, and when it ended. */
const NOORD = 'noord';

const left = (
  key: string,
  [givenName, familyName]: readonly [string, string],
  number: number,
  [hiredDaysAgo, untilDaysAgo]: readonly [number, number],
  hidden: DemoPerson['hidden'],
): DemoPerson => ({
  key,
  organisation: 'zonnedaal',
  givenName,
  familyName,
  email: `${key}.vertrokken@zonnedaal.example`,
  employeeNumber: `ZD-${number}`,
  language: 'nl',
  roles: ['agent'],
  hiredDaysAgo,
  // Newcomers are heard more often.
  callsPerWeek: 0.9,
  memberships: [{ team: NOORD, fromDaysAgo: hiredDaysAgo, untilDaysAgo }],
  ...(hidden && { hidden }),
});

/**
 * Invented people who came for the season of house moves and no longer work here. Some were soon as good as the rest, some left
 * before: how long newcomers take can only be told with them.
 */
export const peopleWhoLeft: readonly DemoPerson[] = [
  left(
    'noor',
    ['Noor', 'Willems'],
    5301,
    [181, 30],
    ability({ level: 0.14, perMonth: 0.01, strong: ['opening', 'identity'], weak: [] }),
  ),
  left(
    'levi',
    ['Levi', 'Maas'],
    5302,
    [181, 22],
    ability({ level: 0.1, perMonth: 0.01, strong: ['clear', 'opening'], weak: [] }),
  ),
  left(
    'aylin',
    ['Aylin', 'Demir'],
    5303,
    [181, 26],
    ability({ level: 0.12, perMonth: 0.01, strong: ['empathy', 'opening'], weak: [] }),
  ),
  left(
    'thijs',
    ['Thijs', 'Kramer'],
    5304,
    [181, 128],
    ability({ level: -0.16, perMonth: 0, strong: [], weak: ['listening', 'opening'] }),
  ),
  left(
    'zoe',
    ['Zoë', 'Peters'],
    5305,
    [174, 110],
    ability({ level: -0.12, perMonth: 0, strong: [], weak: ['probing', 'opening'] }),
  ),
  left(
    'amir',
    ['Amir', 'Haddad'],
    5306,
    [174, 24],
    ability({ level: 0.06, perMonth: 0.02, strong: ['listening'], weak: ['notes'] }),
  ),
];
