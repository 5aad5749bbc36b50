import { describe, expect, it } from '@jest/globals';
import { assignmentReminders, certificateReminders, isStillAhead } from './learning-reminders.js';

const ZONE = 'Europe/Amsterdam';
const told = (reminders: readonly { kind: string; dueAt: Date }[]) =>
  reminders.map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString()}`);

describe('assignmentReminders', () => {
  const given = (dueOn: string | null, assignedAt: string) =>
    told(assignmentReminders({ dueOn, assignedAt: new Date(assignedAt), renews: false }, ZONE));
  it.each<[string, string | null, string, string[]]>([
    [
      'a week before, the day before, the day after: in the morning',
      '2026-12-10',
      '2026-11-24T10:00:00Z',
      [
        'assignmentDueInAWeek 2026-12-03T08:00:00.000Z',
        'assignmentDueTomorrow 2026-12-09T08:00:00.000Z',
        'assignmentOverdue 2026-12-11T08:00:00.000Z',
      ],
    ],
    [
      'nothing for a moment before it was given',
      '2026-11-28',
      '2026-11-24T10:00:00Z',
      ['assignmentDueTomorrow 2026-11-27T08:00:00.000Z', 'assignmentOverdue 2026-11-29T08:00:00.000Z'],
    ],
    ['due today', '2026-11-24', '2026-11-24T10:00:00Z', ['assignmentOverdue 2026-11-25T08:00:00.000Z']],
    ['no date, no reminder', null, '2026-11-24T10:00:00Z', []],
    [
      'the hour follows the clock over the change',
      '2026-10-25',
      '2026-10-01T10:00:00Z',
      [
        'assignmentDueInAWeek 2026-10-18T07:00:00.000Z',
        'assignmentDueTomorrow 2026-10-24T07:00:00.000Z',
        'assignmentOverdue 2026-10-26T08:00:00.000Z',
      ],
    ],
    [
      'over leap day',
      '2028-03-01',
      '2028-02-01T10:00:00Z',
      [
        'assignmentDueInAWeek 2028-02-23T08:00:00.000Z',
        'assignmentDueTomorrow 2028-02-29T08:00:00.000Z',
        'assignmentOverdue 2028-03-02T08:00:00.000Z',
      ],
    ],
  ])('%s', (_name, dueOn, assignedAt, expected) => {
    expect(given(dueOn, assignedAt)).toEqual(expected);
  });
});

describe('a renewal', () => {
  it('is told of by its certificate; the day before, by itself', () => {
    const renewal = { dueOn: '2026-12-10', assignedAt: new Date('2026-11-10T10:00:00Z'), renews: true };
    expect(told(assignmentReminders(renewal, ZONE))).toEqual(['assignmentDueTomorrow 2026-12-09T08:00:00.000Z']);
  });
});

describe('a mail that goes out late', () => {
  it.each([
    ['assignmentDueTomorrow', '2026-12-10', '2026-12-10', true],
    ['assignmentDueTomorrow', '2026-12-10', '2026-12-11', false],
    ['certificateExpiresSoon', '2026-12-10', '2026-12-11', false],
    ['assignmentOverdue', '2026-12-10', '2026-12-20', true],
    ['certificateExpired', '2026-12-10', '2026-12-20', true],
    ['assignmentNudge', null, '2026-12-20', true],
  ])('%s about %s on %s: %s', (kind, day, today, still) => {
    expect(isStillAhead(kind, day, today)).toBe(still);
  });
});

describe('certificateReminders', () => {
  const issuedAt = new Date('2026-04-20T10:00:00Z');
  const of = (windowOpensOn: string | null, expiresOn: string | null) =>
    told(certificateReminders({ windowOpensOn, expiresOn, issuedAt }, ZONE));
  it.each<[string, string | null, string | null, string[]]>([
    [
      'window, a week before, and the day after',
      '2027-03-01',
      '2027-04-01',
      [
        'certificateRenewable 2027-03-01T08:00:00.000Z',
        'certificateExpiresSoon 2027-03-25T08:00:00.000Z',
        'certificateExpired 2027-04-02T07:00:00.000Z',
      ],
    ],
    [
      'a short window says it once before',
      '2027-03-20',
      '2027-04-01',
      ['certificateRenewable 2027-03-20T08:00:00.000Z', 'certificateExpired 2027-04-02T07:00:00.000Z'],
    ],
    ['a certificate for ever', null, null, []],
  ])('%s', (_name, windowOpensOn, expiresOn, expected) => {
    expect(of(windowOpensOn, expiresOn)).toEqual(expected);
  });
});
