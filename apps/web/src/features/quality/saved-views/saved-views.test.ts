import { describe, expect, it } from '@jest/globals';
import { readQueueSearch } from '../queue/queue-search';
import { savedViews } from './saved-views';

describe('a view of a page', () => {
  it('is the same whatever the order of its filters, and another one with fewer', () => {
    const { isSame } = savedViews('queue', readQueueSearch);
    expect(isSame({ view: 'all', q: 'x' }, { q: 'x', view: 'all' })).toBe(true);
    expect(isSame({ view: 'all' }, {})).toBe(false);
  });
});
