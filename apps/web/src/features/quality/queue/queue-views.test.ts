import { describe, expect, it } from '@jest/globals';
import { readQueueSearch } from './queue-search';
import { dateIn, inOrder, inView, passes } from './queue-views';
import type { QueueItem } from './scoring-queue';

const item = (more: Partial<QueueItem> & { subject?: string; seconds?: number; name?: string } = {}) =>
  ({
    dueOn: null,
    state: null,
    reason: 'random',
    motive: null,
    weekOfService: null,
    teamIds: ['north'],
    agent: { id: more.name ?? '', givenName: more.name ?? '', familyName: '' },
    interaction: { subject: more.subject ?? null, durationSeconds: more.seconds ?? 60, startedAt: '2026-11-20T10:00:00Z' },
    ...more,
  }) as QueueItem;
const due = (dueOn: string | null, state: 'draft' | null = null) => item({ dueOn, state });
const nameOf = ({ agent }: QueueItem) => agent.givenName;

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
    expect(inView(due(dueOn), view, '2026-11-24')).toBe(expected);
  });
  it('keeps a draft in sight today, whatever its date', () => {
    expect(inView(due('2026-12-31', 'draft'), 'today', '2026-11-24')).toBe(true);
    expect(inView(due(null), 'today', '2026-11-24')).toBe(false);
  });
  it.each([
    ['new', { weekOfService: 3 }],
    ['new', { reason: 'steered', motive: 'newAgent' }],
    ['customer', { reason: 'steered', motive: 'customerLow' }],
    ['requests', { reason: 'requested' }],
  ] as const)('%s holds %j and no other call', (view, more) => {
    expect(inView(item(more), view, '2026-11-24')).toBe(true);
    expect(inView(item(), view, '2026-11-24')).toBe(false);
  });
});

describe('the address of the queue', () => {
  it('carries only what it knows', () => {
    expect(readQueueSearch({ view: 'late', reason: 'gossip', team: ['a'], q: ' ', order: 'due' })).toEqual({ view: 'late' });
    // Who types ?q=4711 in the address is looking for these digits, which the router reads as a number.
    expect(readQueueSearch({ q: 4711 })).toEqual({ q: '4711' });
    expect(readQueueSearch({ agent: 'a', order: '-length', q: 'factuur' })).toEqual({
      agent: 'a',
      order: '-length',
      q: 'factuur',
    });
  });
});

describe('filters and order', () => {
  it.each([
    [{ reason: 'requested' }, false],
    [{ team: 'south' }, false],
    [{ team: 'north' }, true],
    [{ agent: 'Iris' }, true],
    [{ agent: 'Kevin' }, false],
    [{ q: 'IRIS' }, true],
    [{ q: 'verhuiz' }, true],
    [{ q: 'kevin' }, false],
  ] as const)('%j lets it through: %s', (search, expected) => {
    expect(passes(item({ name: 'Iris', subject: 'Verhuizing' }), search, nameOf)).toBe(expected);
  });
  it('finds nobody by a hidden name', () => {
    expect(passes(item({ name: 'Iris' }), { q: 'iris' }, () => '')).toBe(false);
  });
  it('sorts both ways, and what has no name comes last both times', () => {
    const items = [item({ name: 'B', seconds: 5 }), item({ seconds: 9 }), item({ name: 'A', seconds: 7 })];
    const names = (order: '-agent' | 'agent') => inOrder(items, order, nameOf).map(nameOf);
    expect(names('agent')).toEqual(['A', 'B', '']);
    expect(names('-agent')).toEqual(['B', 'A', '']);
    expect(inOrder(items, '-length', nameOf).map((each) => each.interaction.durationSeconds)).toEqual([9, 7, 5]);
    expect(inOrder(items, undefined, nameOf)).toBe(items);
  });
  it('counts days in the zone of the coach', () => {
    expect(dateIn('Europe/Amsterdam', new Date('2026-11-23T23:30:00Z'))).toBe('2026-11-24');
  });
});
