import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { remindersDue, sessionReminders } from './reminders-due.js';

const session = {
  id: 's1',
  coachId: 'samira',
  agentIds: ['anja'],
  startsAt: new Date('2026-11-24T13:00:00Z'),
  plannedAt: new Date('2026-11-10T09:00:00Z'),
  state: 'planned' as const,
};
const sent = (now: string, over = {}) =>
  remindersDue({ ...session, ...over }, new Date(now)).map(({ kind, recipientId }) => `${kind} ${recipientId}`);

describe('sessionReminders', () => {
  it('reminds coach and agent a day and an hour before', () => {
    expect(sessionReminders(session).map(({ kind, recipientId, dueAt }) => [kind, recipientId, dueAt.toISOString()])).toEqual([
      ['coachingSessionInADay', 'samira', '2026-11-23T13:00:00.000Z'],
      ['coachingSessionInADay', 'anja', '2026-11-23T13:00:00.000Z'],
      ['coachingSessionInAnHour', 'samira', '2026-11-24T12:00:00.000Z'],
      ['coachingSessionInAnHour', 'anja', '2026-11-24T12:00:00.000Z'],
    ]);
  });

  it('has stable keys that change only with the time', () => {
    const keys = sessionReminders(session).map(({ key }) => key);
    expect(keys[0]).toBe('coachingSessionInADay:s1:2026-11-23T13:00:00.000Z:samira');
    expect(new Set(keys).size).toBe(4);
    expect(sessionReminders({ ...session, plannedAt: new Date('2026-11-11T09:00:00Z') }).map(({ key }) => key)).toEqual(keys);
    const moved = sessionReminders({ ...session, startsAt: new Date('2026-11-25T13:00:00Z') }).map(({ key }) => key);
    expect(moved.some((key) => keys.includes(key))).toBe(false);
  });
});

describe('remindersDue', () => {
  const day = ['coachingSessionInADay samira', 'coachingSessionInADay anja'];
  const hour = ['coachingSessionInAnHour samira', 'coachingSessionInAnHour anja'];
  it.each([
    ['a second too early', '2026-11-23T12:59:59Z', {}, []],
    ['exactly a day before', '2026-11-23T13:00:00Z', {}, day],
    ['late in the evening before', '2026-11-23T22:00:00Z', {}, day],
    ['an hour before: only that one, also after an outage', '2026-11-24T12:00:00Z', {}, hour],
    ['once it has begun', '2026-11-24T13:00:00Z', {}, []],
    [
      'planned this morning: no reminder of yesterday',
      '2026-11-24T09:05:00Z',
      { plannedAt: new Date('2026-11-24T09:00:00Z') },
      [],
    ],
    ['planned within the hour', '2026-11-24T12:40:00Z', { plannedAt: new Date('2026-11-24T12:30:00Z') }, []],
    ['cancelled', '2026-11-24T12:00:00Z', { state: 'cancelled' }, []],
    ['held', '2026-11-24T12:00:00Z', { state: 'held' }, []],
  ])('%s', (_name, now, over, expected) => {
    expect(sent(now, over)).toEqual(expected);
  });

  it('sends each reminder at most once to each person, however often it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 26 * 60 })), (minutesBefore) => {
        const claimed = new Map<string, string>();
        for (const minutes of minutesBefore)
          for (const { key, kind, recipientId } of remindersDue(session, new Date(session.startsAt.getTime() - minutes * 60_000)))
            claimed.set(key, `${kind} ${recipientId}`);
        expect(new Set(claimed.values()).size).toBe(claimed.size);
        expect(claimed.size).toBeLessThanOrEqual(4);
      }),
    );
  });
});
