import { describe, expect, it } from '@jest/globals';
import { organisationBeside } from './organisation-beside';

const WEEKS = ['2026-11-09', '2026-11-16', '2026-11-23'];
const found = (tooFewPeople: boolean) => ({
  people: 41,
  tooFewPeople,
  weekStartsOn: WEEKS,
  series: [{ skill: { id: 'listening' }, share: [0.5, null, 0.754], n: [10, 0, 20] }],
});
const point = (week: string) => ({ week, label: week, estimate: 1, low: 0, high: 2, n: 3 });

describe('the organisation beside a team', () => {
  it('has a share for each week of the team, and none where nobody was seen', () => {
    const points = ['2026-11-23', '2026-11-16', '2026-10-05'].map(point);
    expect(organisationBeside(found(false), 'listening', points)).toEqual({
      people: 41,
      shares: [75, null, null],
      ns: [20, 0, 0],
    });
  });

  it('is not there with too few people, or for a skill without weeks', () => {
    expect(organisationBeside(found(true), 'listening', [])).toBeNull();
    expect(organisationBeside(found(false), 'closing', [])).toBeNull();
  });
});
