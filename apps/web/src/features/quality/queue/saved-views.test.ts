import { describe, expect, it } from '@jest/globals';
import { savedViews } from '../../../lib/saved-views';
import { readQueueSearch } from './queue-search';

describe('a view of a page', () => {
  it('is the same whatever the order of its filters, and another one with fewer', () => {
    const { isSame } = savedViews('queue', readQueueSearch);
    expect(isSame({ view: 'all', q: 'x' }, { q: 'x', view: 'all' })).toBe(true);
    expect(isSame({ view: 'all' }, {})).toBe(false);
  });
});
