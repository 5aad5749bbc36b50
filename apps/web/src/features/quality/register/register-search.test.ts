import { describe, expect, it } from '@jest/globals';
import { downloadAddress, filterOf, orderAfter, sortOf } from './register-filter';
import { readRegisterSearch } from './register-search';

describe('the address of all evaluations', () => {
  it('keeps what means something and leaves out the rest', () => {
    const search = {
      from: '2026-02-30',
      until: '2026-02-28',
      state: 'draft',
      outcome: 'fatal',
      q: '  ',
      order: '-submitted',
      x: 1,
    };
    expect(readRegisterSearch(search)).toEqual({ until: '2026-02-28', outcome: 'fatal' });
    expect(readRegisterSearch({ order: 'score', team: 't', q: 'x'.repeat(200) })).toEqual({
      order: 'score',
      team: 't',
      q: 'x'.repeat(100),
    });
  });

  it('turns a column round at the second press, and begins with what is read most', () => {
    expect(sortOf({})).toEqual({ by: 'submitted', descending: true });
    expect(orderAfter({}, 'submitted')).toBe('submitted');
    expect(orderAfter({}, 'score')).toBe('-score');
    expect(orderAfter({ order: '-score' }, 'score')).toBe('score');
    expect(orderAfter({ order: '-score' }, 'agent')).toBe('agent');
  });

  it('leads to a file with the same filters and order', () => {
    expect(filterOf({ team: 't', q: 'a&b', reason: 'random' })).toEqual({ teamId: 't', search: 'a&b', reason: 'random' });
    expect(downloadAddress({ q: 'a&b', order: 'agent' })).toBe('/api/evaluations/export?search=a%26b&by=agent&descending=false');
  });
});
