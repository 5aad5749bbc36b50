import { describe, expect, it } from '@jest/globals';
import { nextEvidence, numberFragments, stretchAround, stretchBetween } from './fragments';

const fragment = (id: string, criterionId: string | null) => ({ id, criterionId, startMs: 0, endMs: 1000, note: '' });

describe('a fragment', () => {
  it.each([
    ['start before end', 2000, 9000, { startMs: 2000, endMs: 9000 }],
    ['end marked before start', 9000, 2000, { startMs: 2000, endMs: 9000 }],
    ['both at one moment', 4000, 4000, { startMs: 4000, endMs: 5000 }],
    ['at the very end of the call', 60_000, 60_000, { startMs: 59_000, endMs: 60_000 }],
    ['past both ends', -500, 90_000, { startMs: 0, endMs: 60_000 }],
    ['between two samples', 1000.4, 3000.6, { startMs: 1000, endMs: 3001 }],
  ])('lies inside the call: %s', (_name, one, other, expected) => {
    expect(stretchBetween(one, other, 60_000)).toEqual(expected);
  });
  it('made at this moment starts with what was just said', () => {
    expect(stretchAround(20_000, 60_000)).toEqual({ startMs: 15_000, endMs: 23_000 });
    expect(stretchAround(1000, 60_000)).toEqual({ startMs: 0, endMs: 4000 });
  });
  it('has the number of its place in the list', () => {
    expect(numberFragments([fragment('x', 'a'), fragment('y', null)]).map(({ id, number }) => [id, number])).toEqual([
      ['x', 1],
      ['y', 2],
    ]);
  });
  it('is played in turn when a criterion has more of them', () => {
    const all = [fragment('x', 'a'), fragment('y', 'b'), fragment('z', 'a')];
    expect(nextEvidence(all, 'a', null)?.id).toBe('x');
    expect(nextEvidence(all, 'a', 'x')?.id).toBe('z');
    expect(nextEvidence(all, 'a', 'z')?.id).toBe('x');
    expect(nextEvidence(all, 'c', null)).toBeNull();
  });
});
