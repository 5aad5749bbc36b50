import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isMemberOn } from './membership.js';
import { moveMemberships, type StoredMembership } from './move-person.js';

const TODAY = '2026-11-24';
const member = (id: string, teamId: string, startsOn: string, endsOn: string | null = null): StoredMembership => ({
  id,
  personId: 'p',
  teamId,
  startsOn,
  endsOn,
});
const nothing = { endIds: [], dropIds: [], goOnIds: [], joinTeamIds: [] };

describe('moving to other teams', () => {
  it.each([
    ['from one to another', [member('a', 'north', '2026-01-01')], ['south'], TODAY, { endIds: ['a'], joinTeamIds: ['south'] }],
    ['to where one is', [member('a', 'north', '2026-01-01')], ['north'], TODAY, {}],
    ['to a second one', [member('a', 'north', '2026-01-01')], ['north', 'south'], TODAY, { joinTeamIds: ['south'] }],
    ['out of all', [member('a', 'north', '2026-01-01')], [], '2026-12-01', { endIds: ['a'] }],
    [
      'on the day one came: as if it never was',
      [member('a', 'north', TODAY)],
      ['south'],
      TODAY,
      { dropIds: ['a'], joinTeamIds: ['south'] },
    ],
    [
      'before a move that was planned',
      [member('a', 'north', '2026-01-01', '2026-12-01'), member('b', 'south', '2026-12-01')],
      ['north'],
      TODAY,
      { goOnIds: ['a'], dropIds: ['b'] },
    ],
    ['back to an old team', [member('a', 'north', '2026-01-01', '2026-03-01')], ['north'], TODAY, { joinTeamIds: ['north'] }],
    [
      'told a week late',
      [member('a', 'north', '2026-01-01')],
      ['south'],
      '2026-11-17',
      { endIds: ['a'], joinTeamIds: ['south'] },
    ],
    ['the same team twice', [], ['north', 'north'], TODAY, { joinTeamIds: ['north'] }],
  ] as const)('%s', (_, memberships, teamIds, from, expected) => {
    expect(moveMemberships(memberships, teamIds, from, TODAY)).toEqual({ ...nothing, ...expected });
  });

  it('is refused before a move that has been made since', () => {
    const memberships = [member('a', 'north', '2026-01-01', '2026-11-20'), member('b', 'south', '2026-11-20')];
    expect(moveMemberships(memberships, ['east'], '2026-11-10', TODAY)).toBeNull();
  });

  it('leaves every day before as it was, and every day after in the new teams only', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);
    const teams = fc.constantFrom('north', 'south', 'east');
    const stays = fc
      .array(fc.tuple(teams, day, fc.option(day)), { maxLength: 4 })
      .map((rows) =>
        rows.flatMap(([team, start, end], n) => (end === null || end > start ? [member(`m${n}`, team, start, end)] : [])),
      );
    fc.assert(
      fc.property(stays, fc.uniqueArray(teams), day, (before, teamIds, from) => {
        const move = moveMemberships(before, teamIds, from, TODAY);
        if (!move) return;
        const after = [
          ...before
            .filter(({ id }) => !move.dropIds.includes(id))
            .map((m) =>
              move.endIds.includes(m.id) ? { ...m, endsOn: from } : move.goOnIds.includes(m.id) ? { ...m, endsOn: null } : m,
            ),
          ...move.joinTeamIds.map((teamId) => member(`new ${teamId}`, teamId, from)),
        ];
        const teamsOn = (memberships: readonly StoredMembership[], date: string) =>
          [...new Set(memberships.filter((m) => isMemberOn(m, date)).map(({ teamId }) => teamId))].sort();
        for (let n = 1; n <= 30; n += 1) {
          const date = `2026-11-${String(n).padStart(2, '0')}`;
          expect(teamsOn(after, date)).toEqual(date < from ? teamsOn(before, date) : [...teamIds].sort());
        }
      }),
    );
  });
});
