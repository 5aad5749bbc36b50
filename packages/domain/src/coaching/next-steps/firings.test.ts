import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../shared/time/calendar.js';
import { localDateAt } from '../../shared/time/local-time.js';
import type { Firing } from './firing-ledger.js';
import { firings, firingsSince } from './firings.js';
import type { CallFact, NextStepFacts, NextStepPerson, SureErrorFact } from './next-step-facts.js';
import { type NextStepRule, type NextStepTrigger, nextStepProblem, nextStepSchema } from './next-step-rule.js';

const ZONE = 'Europe/Amsterdam';
const START = new Date('2026-10-19T06:00:00Z');
const hour = (hours: number) => new Date(START.getTime() + hours * 3_600_000);
const anja: NextStepPerson = { id: 'anja', teamIds: ['noord'], roles: ['agent'], newOn: null };
const NO_LIMIT = { perPersonPerWeek: 20, perDay: null };
const rule = (trigger: NextStepTrigger, over: Partial<NextStepRule> = {}) => ({
  trigger,
  audience: { teamIds: [], roles: ['agent' as const] },
  limits: NO_LIMIT,
  ...over,
});
const facts = (over: Partial<NextStepFacts> = {}): NextStepFacts => ({
  ...{ timeZone: ZONE, people: [anja], calls: [], sureErrors: [], certificates: [] },
  ...over,
});
const threeOfFive = { kind: 'criterionFails', criterionId: 'sums-up', times: 3, outOf: 5 } as const;
/** `x` not good, `.` good, `-` did not apply: a call a day. */
const calls = (marks: string, personId = 'anja'): CallFact[] =>
  [...marks].map((mark, index) => ({
    id: `${personId}-${String(index).padStart(3, '0')}`,
    personId,
    at: hour(24 * index),
    criteria: mark === '-' ? [] : [{ id: 'sums-up', failed: mark === 'x' }],
  }));
const takenOn = (all: readonly Firing[]) => all.flatMap(({ takenAt }) => (takenAt ? [localDateAt(takenAt, ZONE)] : []));
const replay = (which: ReturnType<typeof rule>, all: NextStepFacts, days = 40) =>
  firingsSince(which, all, hour(-1), hour(24 * days));

describe('a criterion that is not good n times in m calls', () => {
  it.each([
    ['xx.x', ['2026-10-22']],
    ['xx..x', ['2026-10-23']],
    ['x.x...x', []],
    ['xx', []],
    ['x-x-x', ['2026-10-23']],
    ['xx----x', ['2026-10-25']],
    // What led to something does not count again: it takes three new ones.
    ['xxxxx', ['2026-10-21']],
    ['xxxxxx', ['2026-10-21', '2026-10-24']],
    ['xxx..xx', ['2026-10-21']],
    ['xxx..xxx', ['2026-10-21', '2026-10-26']],
  ])('%s', (marks, expected) => {
    expect(takenOn(replay(rule(threeOfFive), facts({ calls: calls(marks) })))).toEqual(expected);
  });

  it('tells what shows it, and counts each criterion by itself when none is named', () => {
    const both = ['a', 'b', 'c'].map((id, index) => ({
      ...{ id, personId: 'anja', at: hour(24 * index) },
      criteria: [
        { id: 'greets', failed: true },
        { id: 'sums-up', failed: index > 0 },
      ],
    }));
    expect(replay(rule({ ...threeOfFive, criterionId: null }), facts({ calls: both }))).toMatchObject([
      { key: 'greets/c', subjectId: 'greets', evidence: ['a', 'b', 'c'], through: hour(48) },
    ]);
  });

  it('looks no further back than ninety days', () => {
    const [first, ...more] = calls('xxx');
    const old = first && { ...first, at: hour(-24 * 90) };
    expect(takenOn(replay(rule(threeOfFive), facts({ calls: old ? [old, ...more] : [] })))).toEqual([]);
  });
});

describe('the other triggers', () => {
  const error = (id: string, at: Date, questionId = 'q', skillIds = ['s']): SureErrorFact => ({
    ...{ id, personId: 'anja', at, questionId, skillIds },
  });
  const repeats = { kind: 'sureErrorRepeats', skillId: null, times: 2, days: 14 } as const;

  it.each([
    ['twice the same question', [error('1', hour(0)), error('2', hour(30))], ['2026-10-20']],
    ['two questions once', [error('1', hour(0)), error('2', hour(30), 'other')], []],
    ['too far apart', [error('1', hour(0)), error('2', hour(24 * 15))], []],
    ['a third time is not two new ones', [error('1', hour(0)), error('2', hour(30)), error('3', hour(60))], ['2026-10-20']],
  ])('sure and wrong: %s', (_name, sureErrors, expected) => {
    expect(takenOn(replay(rule(repeats), facts({ sureErrors })))).toEqual(expected);
  });

  it('sure and wrong about one skill', () => {
    const sureErrors = [error('1', hour(0)), error('2', hour(30))];
    const about = (skillId: string) => takenOn(replay(rule({ ...repeats, skillId }), facts({ sureErrors })));
    expect([about('s'), about('other')]).toEqual([['2026-10-20'], []]);
  });

  it('a certificate that is about to expire: once, unless it was replaced', () => {
    const certificate = {
      id: 'c',
      personId: 'anja',
      at: hour(-9_000),
      endedAt: null,
      certificationId: 'x',
      expiresOn: '2026-11-20',
    };
    const expires = rule({ kind: 'certificateExpires', certificationId: null, days: 20 });
    expect(takenOn(replay(expires, facts({ certificates: [certificate] })))).toEqual(['2026-10-31']);
    expect(takenOn(replay(expires, facts({ certificates: [{ ...certificate, endedAt: hour(24 * 8) }] })))).toEqual([]);
    const other = rule({ kind: 'certificateExpires', certificationId: 'y', days: 20 });
    expect(takenOn(replay(other, facts({ certificates: [certificate] })))).toEqual([]);
  });

  it('a certificate that has expired already is no news', () => {
    const certificate = {
      id: 'c',
      personId: 'anja',
      at: hour(-9_000),
      endedAt: null,
      certificationId: 'x',
      expiresOn: '2026-10-18',
    };
    const expires = rule({ kind: 'certificateExpires', certificationId: null, days: 20 });
    expect(replay(expires, facts({ certificates: [certificate] }))).toEqual([]);
  });

  it.each([
    ['2026-10-25', ['2026-10-25']],
    ['2026-10-10', ['2026-10-19']],
    ['2026-09-10', []],
    [null, []],
  ])('somebody is new on %s', (newOn, expected) => {
    const look = { after: null, until: hour(0) };
    const isNew = rule({ kind: 'personIsNew', days: 14 });
    const first = firings(isNew, facts({ people: [{ ...anja, newOn }] }), [], look);
    const later = firings(isNew, facts({ people: [{ ...anja, newOn }] }), first, { after: hour(0), until: hour(24 * 40) });
    expect(takenOn([...first, ...later])).toEqual(expected);
  });
});

describe('whom it is about', () => {
  const isNew = { kind: 'personIsNew', days: 14 } as const;
  it.each([
    ['their team', { teamIds: ['noord'], roles: ['agent' as const] }, 1],
    ['another team', { teamIds: ['zuid'], roles: ['agent' as const] }, 0],
    ['one of two roles', { teamIds: [], roles: ['coach' as const, 'agent' as const] }, 1],
    ['another role', { teamIds: [], roles: ['coach' as const] }, 0],
  ])('%s', (_name, audience, count) => {
    const people = [{ ...anja, newOn: '2026-10-19' }];
    expect(replay(rule(isNew, { audience }), facts({ people }))).toHaveLength(count);
  });
});

describe('limits', () => {
  it('hold back, and let go as soon as there is room and the reason is still there', () => {
    const limits = { perPersonPerWeek: 1, perDay: null };
    const all = facts({ calls: calls('xx.xx') });
    const once = rule({ ...threeOfFive, times: 1 }, { limits });
    expect(replay(once, all).map(({ key, heldAt, takenAt }) => [key, heldAt, takenAt])).toEqual([
      ['sums-up/anja-000', null, hour(0)],
      ['sums-up/anja-001', hour(24), null],
      ['sums-up/anja-003', hour(72), null],
      ['sums-up/anja-004', hour(96), new Date('2026-10-25T23:00:00Z')],
    ]);
  });

  it('spread over days what is for many people at once', () => {
    const people = ['a', 'b', 'c'].map((id) => ({ ...anja, id, newOn: '2026-10-19' }));
    const two = rule({ kind: 'personIsNew', days: 14 }, { limits: { perPersonPerWeek: 1, perDay: 2 } });
    expect(takenOn(replay(two, facts({ people })))).toEqual(['2026-10-19', '2026-10-19', '2026-10-20']);
  });
});

const anyTrigger: fc.Arbitrary<NextStepTrigger> = fc.oneof(
  fc.record({
    kind: fc.constant('criterionFails' as const),
    criterionId: fc.constantFrom('sums-up', null),
    times: fc.integer({ min: 1, max: 3 }),
    outOf: fc.integer({ min: 3, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('sureErrorRepeats' as const),
    skillId: fc.constantFrom(null, 's'),
    times: fc.integer({ min: 2, max: 3 }),
    days: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    kind: fc.constant('certificateExpires' as const),
    certificationId: fc.constant(null),
    days: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ kind: fc.constant('personIsNew' as const), days: fc.integer({ min: 1, max: 30 }) }),
);
const anyRule: fc.Arbitrary<Parameters<typeof firings>[0]> = fc.record({
  trigger: anyTrigger,
  audience: fc.constant({ teamIds: [] as string[], roles: ['agent' as const] }),
  limits: fc.record({ perPersonPerWeek: fc.integer({ min: 1, max: 3 }), perDay: fc.option(fc.integer({ min: 1, max: 3 })) }),
});
const anyone = fc.constantFrom('anja', 'bo', 'cor');
// A grid of hours: two facts at one moment must occur.
const anyTime = fc.integer({ min: -240, max: 720 }).map((hours) => hour(hours));
const anyFacts: fc.Arbitrary<NextStepFacts> = fc.record({
  timeZone: fc.constant(ZONE),
  people: fc.tuple(...['anja', 'bo', 'cor'].map(() => fc.option(fc.integer({ min: -20, max: 30 })))).map((days) =>
    ['anja', 'bo', 'cor'].map((id, index) => ({
      ...{ id, teamIds: ['noord'], roles: ['agent'] },
      newOn: days[index] === null || days[index] === undefined ? null : addDays('2026-10-19', days[index]),
    })),
  ),
  calls: fc.uniqueArray(
    fc.record({
      ...{ id: fc.uuid(), personId: anyone, at: anyTime },
      criteria: fc.uniqueArray(fc.record({ id: fc.constantFrom('sums-up', 'greets'), failed: fc.boolean() }), {
        selector: ({ id }) => id,
      }),
    }),
    { maxLength: 40, selector: ({ id }) => id },
  ),
  sureErrors: fc.array(
    fc.record({
      id: fc.uuid(),
      personId: anyone,
      at: anyTime,
      questionId: fc.constantFrom('q', 'r'),
      skillIds: fc.subarray(['s', 't']),
    }),
    { maxLength: 30 },
  ),
  certificates: fc.array(
    fc.record({
      ...{ id: fc.uuid(), personId: anyone, at: anyTime, endedAt: fc.constant(null), certificationId: fc.constant('x') },
      expiresOn: fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-10-19', days)),
    }),
    { maxLength: 6 },
  ),
});
const byId = (all: readonly Firing[]) => new Map(all.map((firing) => [`${firing.personId} ${firing.key}`, firing]));
const END = hour(720);

describe('for any rule and any facts', () => {
  it('a preview is what the runs do, into however many looks the time is cut', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, fc.array(fc.integer({ min: 0, max: 720 * 60 }), { maxLength: 30 }), (which, all, cuts) => {
        const preview = firingsSince(which, all, START, END);
        let after: Date | null = null;
        let sofar: Firing[] = [];
        for (const until of [START, ...cuts.sort((one, other) => one - other).map((minutes) => hour(minutes / 60)), END]) {
          sofar = [...byId([...sofar, ...firings(which, all, sofar, { after, until })]).values()];
          after = until;
        }
        expect(byId(sofar)).toEqual(byId(preview));
      }),
      { numRuns: 150 },
    );
  });

  it('twice is once, and the order in which facts are told makes no difference', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, (which, all) => {
        const once = firingsSince(which, all, START, END);
        expect(firings(which, all, once, { after: END, until: END })).toEqual([]);
        expect(firings(which, all, once, { after: null, until: END })).toEqual([]);
        const turned = {
          ...all,
          calls: all.calls.toReversed(),
          sureErrors: all.sureErrors.toReversed(),
          people: all.people.toReversed(),
        };
        expect(firingsSince(which, turned, START, END)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  it('limits hold, no occasion is taken twice, and no evidence leads to two things', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, (which, all) => {
        const taken = firingsSince(which, all, START, END).flatMap(({ takenAt, ...firing }) =>
          takenAt ? [{ ...firing, on: localDateAt(takenAt, ZONE) }] : [],
        );
        for (const { on, personId } of taken) {
          const week = taken.filter((each) => each.personId === personId && each.on <= on && daysBetween(each.on, on) < 7);
          expect(week.length).toBeLessThanOrEqual(which.limits.perPersonPerWeek);
          const sameDay = taken.filter((each) => each.on === on);
          expect(sameDay.length).toBeLessThanOrEqual(which.limits.perDay ?? Number.POSITIVE_INFINITY);
        }
        const shown = taken.flatMap(({ personId, subjectId, evidence }) =>
          evidence.map((id) => `${personId} ${subjectId} ${id}`),
        );
        expect(new Set(shown).size).toBe(shown.length);
        expect(new Set(taken.map(({ personId, key }) => `${personId} ${key}`)).size).toBe(taken.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('a rule as it is written down', () => {
  const written = {
    name: 'Samenvatten',
    trigger: threeOfFive,
    audience: { teamIds: [], roles: ['agent'] },
    actions: [{ kind: 'tellCoach' }],
    limits: { perPersonPerWeek: 1, perDay: null },
  };
  it.each([
    ['is sound', {}, true],
    ['no name', { name: ' ' }, false],
    ['no action', { actions: [] }, false],
    ['nobody', { audience: { teamIds: [], roles: [] } }, false],
    ['no limit', { limits: { perPersonPerWeek: 0, perDay: null } }, false],
    ['half a time', { trigger: { ...threeOfFive, times: 1.5 } }, false],
    ['an unknown trigger', { trigger: { kind: 'moon' } }, false],
  ])('%s', (_name, over, sound) => {
    expect(nextStepSchema.safeParse({ ...written, ...over }).success).toBe(sound);
  });

  const tell = { kind: 'tellCoach' } as const;
  it.each([
    [null, threeOfFive, [tell]],
    ['nextStepTimes', { ...threeOfFive, times: 6 }, [tell]],
    ['nextStepTwice', threeOfFive, [tell, tell]],
    ['nextStepNothingToSay', { kind: 'personIsNew' as const, days: 3 }, [{ kind: 'addCards' as const, skillId: null, most: 3 }]],
  ])('problem %s', (problem, trigger, actions) => {
    expect(nextStepProblem({ trigger, actions })).toBe(problem);
  });
});
