import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { acknowledgeReminderDue, isReleaseDelay, releaseAt } from '../evaluations/release-rules.js';
import { checkCommentTemplate, renderCommentTemplate } from '../evaluations/render-comment-template.js';
import { checkInteractionRow } from '../interactions/interaction-row.js';
import { checkRetentionRules, type KeptItem, keptUntil, retentionCutoff, retentionDue } from '../interactions/retention-due.js';
import { allowedRanges, pausedSpans, type Span } from '../transcripts/paused-spans.js';

const now = new Date('2026-11-23T12:00:00Z');

describe('pausedSpans', () => {
  const span = ([startMs, endMs]: readonly number[]): Span => ({ startMs: startMs ?? 0, endMs: endMs ?? 0 });
  it.each([
    [
      'overlapping ones become one',
      [
        [0, 20],
        [10, 30],
      ],
      [[0, 30]],
    ],
    [
      'so do touching ones',
      [
        [20, 30],
        [0, 20],
      ],
      [[0, 30]],
    ],
    [
      'one inside another disappears',
      [
        [0, 50],
        [10, 20],
      ],
      [[0, 50]],
    ],
    [
      'they stay inside the recording',
      [
        [-5, 10],
        [90, 200],
      ],
      [
        [0, 10],
        [90, 100],
      ],
    ],
    [
      'empty, reversed and outside ones go',
      [
        [5, 5],
        [9, 3],
        [100, 120],
      ],
      [],
    ],
    ['parts of a millisecond count whole', [[1.2, 3.1]], [[1, 4]]],
  ])('%s', (_, given, expected) => {
    expect(pausedSpans(given.map(span), 100)).toEqual(expected.map(span));
  });

  it.each([
    [
      'around a pause',
      [10, 90],
      [[30, 40]],
      [
        [10, 30],
        [40, 90],
      ],
    ],
    ['nothing when all is paused', [10, 20], [[0, 50]], []],
    ['all when nothing is', [10, 20], [], [[10, 20]]],
    ['from the end of a pause it starts in', [10, 90], [[0, 20]], [[20, 90]]],
    ['nothing past the end', [90, 500], [], [[90, 100]]],
  ])('plays %s', (_, range, paused, expected) => {
    expect(allowedRanges(span(range), paused.map(span), 100)).toEqual(expected.map(span));
  });

  it('plays every moment of a range exactly when it is not paused', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: -5, max: 65 }), fc.integer({ min: -5, max: 65 })).map(span), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.tuple(fc.nat(60), fc.nat(60)).map(span), spans, (range, paused) => {
        const played = allowedRanges(range, paused, 60);
        const within = (list: readonly Span[], t: number) => list.some(({ startMs, endMs }) => startMs <= t && t < endMs);
        for (let t = 0; t < 66; t++) expect(within(played, t)).toBe(within([range], t) && t < 60 && !within(paused, t));
        expect(pausedSpans(pausedSpans(paused, 60), 60)).toEqual(pausedSpans(paused, 60));
      }),
    );
  });
});

describe('retentionDue', () => {
  const rules = { audio: 30, transcript: 90, evaluation: null };
  const item = (changes: Partial<KeptItem> = {}): KeptItem => ({
    id: 'i',
    class: 'audio',
    startedAt: new Date('2026-10-23T22:30:00Z'),
    legalHold: false,
    openDispute: false,
    ...changes,
  });
  const due = (changes: Partial<KeptItem>, at: string) =>
    retentionDue([item(changes)], rules, new Date(at), 'Europe/Amsterdam').map(({ heldBy }) => heldBy ?? 'delete');
  it.each([
    // Started on the 24th on the clock of Amsterdam: kept through 23 November.
    ['keeps audio through its last local day', {}, '2026-11-23T22:59:59Z', []],
    ['lets it go at the end of that day', {}, '2026-11-23T23:00:00Z', ['delete']],
    ['keeps another class longer', { class: 'transcript' as const }, '2026-12-01T00:00:00Z', []],
    ['keeps a class without days', { class: 'evaluation' as const }, '2036-01-01T00:00:00Z', []],
    ['holds for a legal reason', { legalHold: true, openDispute: true }, '2026-12-01T00:00:00Z', ['legalHold']],
    ['holds while a dispute is open', { openDispute: true }, '2026-12-01T00:00:00Z', ['openDispute']],
  ])('%s', (_, changes, at, expected) => {
    expect(due(changes, at)).toEqual(expected);
  });

  it('names the longest overdue first', () => {
    const found = retentionDue(
      [item({ id: 'new' }), item({ id: 'old', startedAt: new Date('2025-01-01T00:00:00Z') })],
      rules,
      new Date('2027-01-01T00:00:00Z'),
      'UTC',
    );
    expect(found.map(({ id }) => id)).toEqual(['old', 'new']);
  });

  it('has one cutoff that says the same, also around the hours the clock skips or repeats', () => {
    const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, instants, fc.integer({ min: 1, max: 400 }), (startedAt, at, days) => {
        const until = keptUntil({ class: 'audio', startedAt }, { ...rules, audio: days }, 'Europe/Amsterdam');
        expect(startedAt < retentionCutoff(days, at, 'Europe/Amsterdam')).toBe(until !== null && until <= at);
      }),
    );
  });

  it('refuses days that are no whole number above 0', () => {
    expect(checkRetentionRules({ audio: 0, transcript: 1.5, evaluation: null })).toEqual(['audio', 'transcript']);
    expect(checkRetentionRules(rules)).toEqual([]);
  });
});

describe('release and reminder', () => {
  it.each([
    [0, true],
    [45, true],
    [46, false],
    [-1, false],
    [1.5, false],
    [Number.NaN, false],
  ])('a delay of %d days is allowed: %s', (days, allowed) => {
    expect(isReleaseDelay(days)).toBe(allowed);
  });

  it('counts from grading and refuses a delay that is not allowed', () => {
    expect(releaseAt(now, 2).toISOString()).toBe('2026-11-25T12:00:00.000Z');
    expect(() => releaseAt(now, 46)).toThrow(RangeError);
  });

  const released = { state: 'released' as const, releasedAt: new Date('2026-11-20T12:00:00Z'), remindedAt: null };
  it.each([
    ['due on the moment', released, 3, '2026-11-23T12:00:00.000Z'],
    ['not before', released, 4, null],
    ['once', { ...released, remindedAt: now }, 3, null],
    ['not when it was read', { ...released, state: 'acknowledged' as const }, 3, null],
    ['not when it is disputed', { ...released, state: 'disputed' as const }, 3, null],
    ['not before release', { ...released, releasedAt: null }, 3, null],
  ])('a reminder is %s', (_, evaluation, days, expected) => {
    expect(acknowledgeReminderDue(evaluation, days, now)?.toISOString() ?? null).toBe(expected);
  });
});

describe('comment templates', () => {
  const values = { agent: 'Noor', criterion: 'Vat samen', date: '23 november' };
  it.each([
    ['Goed gedaan, {agent}!', 'Goed gedaan, Noor!', []],
    ['{date}: {criterion} ({ criterion })', '23 november: Vat samen (Vat samen)', []],
    ['{agnet} en {score} en {agnet}', '{agnet} en {score} en {agnet}', ['agnet', 'score']],
    ['{constructor} {} { losse haak', '{constructor} {} { losse haak', ['constructor']],
    ['zonder', 'zonder', []],
  ])('%s', (template, text, unknown) => {
    expect(renderCommentTemplate(template, values)).toEqual({ text, unknownVariables: unknown });
  });

  it('fills in values as they are, also when they look like a variable or a pattern', () => {
    expect(renderCommentTemplate('{agent} {date}', { ...values, agent: '{date}$&' }).text).toBe('{date}$& 23 november');
  });

  it('names unknown variables per language', () => {
    expect(checkCommentTemplate({ nl: '{agent} {x}', en: '{y}' })).toEqual([
      { language: 'nl', variable: 'x' },
      { language: 'en', variable: 'y' },
    ]);
  });
});

describe('checkInteractionRow', () => {
  const row = {
    reference: 'r1',
    employeeNumber: '1001',
    queue: 'billing',
    channel: 'phone',
    direction: 'inbound',
    startedAt: '2026-11-23T10:15:00+01:00',
    durationSeconds: '245',
    language: 'nl',
    customerReference: 'k-9',
    subject: 'Dubbele factuur',
    paused: '',
    file: '',
  };
  const around = { employeeNumbers: new Set(['1001']), referencesSeen: new Set(['r0']), now };
  const check = (changes: Readonly<Record<string, string | undefined>>) => {
    const result = checkInteractionRow({ ...row, ...changes }, around);
    return result.ok ? [] : result.error.map(({ column, code }) => `${column} ${code}`);
  };

  it('reads a whole row', () => {
    expect(checkInteractionRow(row, around)).toEqual({
      ok: true,
      value: { ...row, startedAt: new Date('2026-11-23T09:15:00Z'), durationSeconds: 245, paused: [], file: null },
    });
  });

  it('reads a row with only what is needed', () => {
    const { reference, employeeNumber, direction, startedAt } = row;
    const needed = { reference, employeeNumber, direction, startedAt };
    expect(checkInteractionRow({ ...needed, channel: ' Phone ' }, around)).toMatchObject({
      ok: true,
      value: { channel: 'phone', queue: null, language: null, durationSeconds: null, customerReference: null, paused: [] },
    });
  });

  it.each([
    ['2026-11-23T09:15:00Z', '2026-11-23T09:15:00.000Z'],
    ['2026-11-23 10:15 Europe/Amsterdam', '2026-11-23T09:15:00.000Z'],
    ['2026-07-01 10:15 Europe/Amsterdam', '2026-07-01T08:15:00.000Z'],
    ['2026-10-25T02:30 Europe/Amsterdam', '2026-10-25T00:30:00.000Z'],
    ['2026-11-23T04:15:30-0500', '2026-11-23T09:15:30.000Z'],
    ['2026-11-23T09:15:30.250Z', '2026-11-23T09:15:30.250Z'],
    ['2026-11-23T10:15:30.5726419+01:00', '2026-11-23T09:15:30.572Z'],
    ['2026-11-23 10:15:30.9 Europe/Amsterdam', '2026-11-23T09:15:30.900Z'],
  ])('reads %s', (startedAt, instant) => {
    const result = checkInteractionRow({ ...row, startedAt }, around);
    expect(result.ok && result.value.startedAt.toISOString()).toBe(instant);
  });

  it.each([
    ['an empty cell that is needed', { employeeNumber: '  ' }, ['employeeNumber missing']],
    ['a column that is not there', { startedAt: undefined }, ['startedAt missing']],
    ['a reference that came before', { reference: 'r0' }, ['reference referenceTwice']],
    ['an employee nobody knows', { employeeNumber: '9' }, ['employeeNumber employeeUnknown']],
    ['another channel', { channel: 'fax' }, ['channel channelUnknown']],
    ['no channel', { channel: '' }, ['channel missing']],
    ['another direction', { direction: 'up' }, ['direction directionUnknown']],
    ['another language', { language: 'de' }, ['language languageUnknown']],
    ['no time at all', { startedAt: 'yesterday' }, ['startedAt timeInvalid']],
    ['a day that does not exist', { startedAt: '2026-02-30T10:00Z' }, ['startedAt timeInvalid']],
    ['a time without a zone', { startedAt: '2026-11-23T10:15' }, ['startedAt timeWithoutZone']],
    ['a zone nobody knows', { startedAt: '2026-11-23T10:15 Europe/Atlantis' }, ['startedAt zoneUnknown']],
    ['a call from the future', { startedAt: '2026-11-23T12:05:01Z' }, ['startedAt timeInFuture']],
    ['a clock that runs a little ahead', { startedAt: '2026-11-23T12:05:00Z' }, []],
    ['a length that is no number', { durationSeconds: '4:05' }, ['durationSeconds durationInvalid']],
    ['a length below zero', { durationSeconds: '-3' }, ['durationSeconds durationInvalid']],
    ['a length of more than a day', { durationSeconds: '86401' }, ['durationSeconds durationTooLong']],
    ['a pause that cannot be read', { paused: '10 seconds' }, ['paused pausedInvalid']],
    ['a queue of a whole page', { queue: 'x'.repeat(201) }, ['queue tooLong']],
    ['a line break in a cell', { customerReference: 'a\nb' }, ['customerReference controlCharacter']],
    ['a column nobody asked for', { mood: 'sour' }, ['mood columnUnknown']],
    [
      'everything at once',
      { reference: '', channel: 'x', startedAt: 'x', mood: '1' },
      ['reference missing', 'channel channelUnknown', 'startedAt timeInvalid', 'mood columnUnknown'],
    ],
  ])('handles %s', (_, changes, expected) => {
    expect(check(changes)).toEqual(expected);
  });

  it('never throws, whatever is in the cells', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(row), 'other'), fc.string()), (changes) => {
        expect(Array.isArray(check(changes))).toBe(true);
      }),
    );
  });
});
