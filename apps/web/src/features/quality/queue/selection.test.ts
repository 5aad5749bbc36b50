import { describe, expect, it } from '@jest/globals';
import { allOrNothing, NOTHING, rangedTo, toggled } from './selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const idsOf = ({ ids }: { readonly ids: ReadonlySet<string> }) => [...ids].sort().join('');

describe('choosing rows', () => {
  it('one by one, and back', () => {
    const two = toggled(toggled(NOTHING, 'b'), 'd');
    expect(idsOf(two)).toBe('bd');
    expect(idsOf(toggled(two, 'b'))).toBe('d');
  });
  it.each([
    ['b', 'd', 'bcd'],
    ['d', 'b', 'bcd'],
    ['c', 'c', 'c'],
  ])('a range from %s to %s is %s', (from, to, expected) => {
    expect(idsOf(rangedTo(toggled(NOTHING, from), to, ORDER))).toBe(expected);
  });
  it('a range grows from the same row', () => {
    const first = rangedTo(toggled(NOTHING, 'c'), 'd', ORDER);
    expect(idsOf(rangedTo(first, 'a', ORDER))).toBe('abcd');
  });
  it('a range from a row that is not there any more is only its end', () => {
    expect(idsOf(rangedTo({ ids: new Set(), anchor: 'gone' }, 'b', ORDER))).toBe('b');
  });
  it('everything, and then nothing', () => {
    const all = allOrNothing(toggled(NOTHING, 'a'), ORDER);
    expect(idsOf(all)).toBe('abcde');
    expect(idsOf(allOrNothing(all, ORDER))).toBe('');
  });
});
