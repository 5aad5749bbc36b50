import { describe, expect, it } from '@jest/globals';
import type { QueueItem } from '../api/scoring-queue';
import { dateIn, inView, readQueueSearch } from './queue-views';

const item = (dueOn: string | null, state: 'draft' | null = null) => ({ dueOn, state }) as QueueItem;

describe('the views of the queue', () => {
  it.each([
    ['today', '2026-11-24', true],
    ['today', '2026-11-23', true],
    ['today', '2026-11-25', false],
    ['late', '2026-11-24', false],
    ['late', '2026-11-23', true],
    ['all', '2026-12-31', true],
    ['drafts', '2026-11-24', false],
  ] as const)('%s holds a call due on %s: %s', (view, dueOn, expected) => {
    expect(inView(item(dueOn), view, '2026-11-24')).toBe(expected);
  });
  it('keeps a draft in sight today, whatever its date', () => {
    expect(inView(item('2026-12-31', 'draft'), 'today', '2026-11-24')).toBe(true);
    expect(inView(item(null), 'today', '2026-11-24')).toBe(false);
  });
  it('takes from the address only what it knows', () => {
    expect(readQueueSearch({ view: 'late', reason: 'gossip', team: 7 })).toEqual({ view: 'late' });
  });
  it('counts days in the zone of the coach', () => {
    expect(dateIn('Europe/Amsterdam', new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });
});
