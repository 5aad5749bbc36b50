import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../../shared/seeded-random.js';
import { assignEvaluators } from './assign-evaluators.js';
import { drawSample, drawSteered, type EarlierDraw } from './draw-sample.js';
import { fillEvenly } from './fill-evenly.js';
import { samplingCoverage } from './sampling-coverage.js';
import { samplingPeriodAt } from './sampling-period.js';
import {
  checkSamplingPlan,
  type FrameInteraction,
  type SamplingFrame,
  type SamplingPlan,
  samplingFrame,
} from './sampling-plan.js';

const period = samplingPeriodAt(new Date('2026-11-18T12:00:00Z'), 'week', 'Europe/Amsterdam');
const plan: SamplingPlan = {
  id: 'plan',
  frame: { teamIds: [], queues: [], channels: [], shortestSeconds: null, longestSeconds: null, from: null, until: null },
  quota: { count: 2, per: 'week' },
  evaluators: [
    { evaluatorId: 'coach1', capacity: 10 },
    { evaluatorId: 'coach2', capacity: 10 },
  ],
  blind: true,
  timeZone: 'Europe/Amsterdam',
};
const call = (agentId: string, n: number, changes: Partial<FrameInteraction> = {}): FrameInteraction => ({
  interactionId: `${agentId}-${n}`,
  agentId,
  agentTeamIds: ['north'],
  queue: 'billing',
  channel: 'phone',
  durationSeconds: 300,
  startedAt: new Date('2026-11-18T12:00:00Z'),
  ...changes,
});
const calls = (perAgent: Readonly<Record<string, number>>): SamplingFrame => ({
  period,
  interactions: Object.entries(perAgent).flatMap(([agentId, n]) => Array.from({ length: n }, (_, index) => call(agentId, index))),
});
const count = (values: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

describe('drawSample', () => {
  it('draws the quota of every agent and says from how many, with what chance and why', () => {
    const { draws, shortfalls } = drawSample(calls({ a: 8, b: 4 }), plan, 'seed', []);
    expect(count(draws.map(({ agentId }) => agentId))).toEqual({ a: 2, b: 2 });
    for (const draw of draws) {
      const frameSize = draw.agentId === 'a' ? 8 : 4;
      expect(draw).toMatchObject({
        reason: 'random',
        seed: 'seed',
        blind: true,
        periodKey: '2026-11-16',
        frameSize,
        inclusionProbability: 2 / frameSize,
      });
    }
    expect(shortfalls).toEqual([]);
  });

  it('draws other calls with another seed', () => {
    const ids = (seed: string) => drawSample(calls({ a: 100 }), plan, seed, []).draws.map(({ interactionId }) => interactionId);
    expect(ids('one')).toEqual(ids('one'));
    expect(ids('one')).not.toEqual(ids('two'));
  });

  it('keeps an agent’s calls when another agent joins the frame', () => {
    const own = (frame: SamplingFrame) =>
      drawSample(frame, plan, 's', []).draws.flatMap((d) => (d.agentId === 'b' ? [d.interactionId] : []));
    expect(own(calls({ a: 9, b: 30, c: 4 }))).toEqual(own(calls({ b: 30 })));
  });

  it('counts what was drawn at random in the period, and only that', () => {
    const earlier = (reason: EarlierDraw['reason'], n: number, periodKey: string = period.key): EarlierDraw => ({
      interactionId: `a-${n}`,
      agentId: 'a',
      evaluatorId: 'coach1',
      reason,
      periodKey,
    });
    const drawn = (already: readonly EarlierDraw[]) => drawSample(calls({ a: 9 }), plan, 's', already).draws;
    expect(drawn([earlier('random', 0)])).toHaveLength(1);
    expect(drawn([earlier('random', 0), earlier('random', 1)])).toHaveLength(0);
    expect(drawn([earlier('steered', 0), earlier('requested', 1)])).toHaveLength(2);
    expect(drawn([earlier('random', 0, '2026-11-09')])).toHaveLength(2);
    // Whatever the reason, a call that was drawn is no longer in the frame.
    expect(drawn([earlier('steered', 0)])[0]?.frameSize).toBe(8);
  });

  it.each([
    ['too few calls', { a: 1, b: 5 }, 10, [{ agentId: 'a', wanted: 2, drawn: 1, because: 'frameTooSmall' }]],
    [
      'too little room',
      { a: 5, b: 5 },
      1,
      [
        { agentId: 'a', wanted: 2, drawn: 1, because: 'noCapacity' },
        { agentId: 'b', wanted: 2, drawn: 1, because: 'noCapacity' },
      ],
    ],
  ] as const)('names who gets less than the quota: %s', (_, frame, capacity, expected) => {
    const small = { ...plan, evaluators: plan.evaluators.map((evaluator) => ({ ...evaluator, capacity })) };
    expect(drawSample(calls(frame), small, 's', []).shortfalls).toEqual(expected);
  });

  it('gives an evaluator who is also an agent the calls of others only, even if that leaves room unused', () => {
    const alone = { ...plan, evaluators: [{ evaluatorId: 'a', capacity: 10 }] };
    const { draws, shortfalls } = drawSample(calls({ a: 5, b: 5 }), alone, 's', []);
    expect(count(draws.map(({ agentId }) => agentId))).toEqual({ b: 2 });
    expect(shortfalls).toEqual([{ agentId: 'a', wanted: 2, drawn: 0, because: 'noCapacity' }]);
  });

  it('has an inclusion probability that is the frequency found by drawing again and again', () => {
    // Room for 6 where 2 + 3 + 3 + 1 = 9 is wanted: everyone gets one, and chance gives two of a, b and c one more.
    const tight: SamplingPlan = {
      ...plan,
      quota: { count: 3, per: 'week' },
      evaluators: [
        { evaluatorId: 'x', capacity: 3 },
        { evaluatorId: 'c', capacity: 3 },
      ],
    };
    const frame = calls({ a: 2, b: 5, c: 12, d: 1 });
    const rounds = 6000;
    const seen = new Map<string, number>();
    const claimed = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      for (const draw of drawSample(frame, tight, `round ${round}`, []).draws) {
        seen.set(draw.interactionId, (seen.get(draw.interactionId) ?? 0) + 1);
        claimed.set(draw.interactionId, draw.inclusionProbability);
      }
    }
    expect(seen.size).toBe(frame.interactions.length);
    for (const [id, n] of seen) {
      const p = claimed.get(id) ?? 0;
      // Four standard errors over twenty calls: beyond chance.
      expect(Math.abs(n / rounds - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / rounds) + 1e-12);
    }
    const total = frame.interactions.reduce((sum, { interactionId }) => sum + (claimed.get(interactionId) ?? 0), 0);
    expect(total).toBeCloseTo(6, 9);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'];
const worlds = fc.record({
  frame: fc.record(Object.fromEntries(ids.map((id) => [id, fc.nat(9)]))).map(calls),
  plan: fc
    .record({ count: fc.integer({ min: 1, max: 5 }), rooms: fc.dictionary(fc.constantFrom('a', 'b', 'x', 'y'), fc.nat(9)) })
    .map(
      ({ count, rooms }): SamplingPlan => ({
        ...plan,
        quota: { count, per: 'week' },
        evaluators: Object.entries(rooms).map(([evaluatorId, capacity]) => ({ evaluatorId, capacity })),
      }),
    ),
  seed: fc.string(),
});

describe('every draw', () => {
  it('is the same for every order of the frame, the evaluators and the earlier draws', () => {
    fc.assert(
      fc.property(worlds, fc.string(), ({ frame, plan, seed }, order) => {
        const random = seededRandom(order);
        const shuffled = { ...frame, interactions: random.shuffle([...frame.interactions, ...frame.interactions.slice(0, 3)]) };
        const other = { ...plan, evaluators: random.shuffle(plan.evaluators) };
        expect(drawSample(shuffled, other, seed, [])).toEqual(drawSample(frame, plan, seed, []));
      }),
    );
  });

  it('keeps to the frame, the quota, the room and the rule that nobody scores their own call, in one go or in two', () => {
    fc.assert(
      fc.property(worlds, fc.string(), ({ frame, plan, seed }, again) => {
        const first = drawSample(
          frame,
          { ...plan, quota: { ...plan.quota, count: Math.ceil(plan.quota.count / 2) } },
          seed,
          [],
        ).draws;
        const draws = [...first, ...drawSample(frame, plan, again, first).draws];
        const drawn = draws.map(({ interactionId }) => interactionId);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((id) => frame.interactions.some(({ interactionId }) => interactionId === id))).toBe(true);
        for (const n of Object.values(count(draws.map(({ agentId }) => agentId))))
          expect(n).toBeLessThanOrEqual(plan.quota.count);
        const loads = count(draws.map(({ evaluatorId }) => evaluatorId));
        for (const { evaluatorId, capacity } of plan.evaluators) expect(loads[evaluatorId] ?? 0).toBeLessThanOrEqual(capacity);
        expect(draws.every(({ agentId, evaluatorId }) => agentId !== evaluatorId)).toBe(true);
        for (const { inclusionProbability: p } of draws) expect(p > 0 && p <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('draws all it can: a shortfall means no calls left, or no room', () => {
    fc.assert(
      fc.property(worlds, ({ frame, plan, seed }) => {
        const { draws, shortfalls } = drawSample(frame, plan, seed, []);
        const room = plan.evaluators.reduce((sum, { capacity }) => sum + capacity, 0);
        const ownRoom = (id: string) => plan.evaluators.reduce((sum, e) => (e.evaluatorId === id ? sum : sum + e.capacity), 0);
        for (const { agentId, drawn, because } of shortfalls) {
          if (because === 'frameTooSmall') continue;
          expect(draws.length === room || drawn === ownRoom(agentId)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('assignEvaluators', () => {
  it('gives everyone the same number of calls while there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5 }), fc.string(), (n, evaluators, seed) => {
        const rooms = Array.from({ length: evaluators }, (_, i) => ({ evaluatorId: `e${i}`, room: 40 }));
        const todo = Array.from({ length: n }, (_, i) => ({ interactionId: `${i}`, agentId: `a${i % 3}` }));
        const { assigned, unassigned } = assignEvaluators(todo, rooms, seed);
        const loads = rooms.map(({ evaluatorId }) => assigned.filter((one) => one.evaluatorId === evaluatorId).length);
        expect(unassigned).toEqual([]);
        expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('finds the one way that works when two evaluators must score each other', () => {
    const todo = ['a', 'a', 'a', 'b', 'b', 'b'].map((agentId, i) => ({ interactionId: `${i}`, agentId }));
    const { assigned, unassigned } = assignEvaluators(
      todo,
      [
        { evaluatorId: 'a', room: 3 },
        { evaluatorId: 'b', room: 3 },
      ],
      's',
    );
    expect(unassigned).toEqual([]);
    expect(assigned.every(({ agentId, evaluatorId }) => agentId !== evaluatorId)).toBe(true);
  });
});

describe('drawSteered', () => {
  const picked = [0, 1, 2].map((n) => ({
    interactionId: `a-${n}`,
    agentId: 'a',
    reason: n === 0 ? ('requested' as const) : ('steered' as const),
  }));
  const already: EarlierDraw[] = [
    { interactionId: 'a-1', agentId: 'a', evaluatorId: 'coach1', reason: 'random', periodKey: period.key },
  ];
  const moment = { seed: 's', periodKey: period.key, already };

  it('keeps the reason, skips what was drawn, and carries no inclusion probability', () => {
    const { draws } = drawSteered(picked, plan, moment);
    expect(draws.map(({ interactionId, reason }) => [interactionId, reason])).toEqual([
      ['a-0', 'requested'],
      ['a-2', 'steered'],
    ]);
    expect(draws.some((draw) => 'inclusionProbability' in draw || 'frameSize' in draw)).toBe(false);
  });

  it('takes room that random draws took first', () => {
    const full = { ...plan, evaluators: [{ evaluatorId: 'coach1', capacity: 2 }] };
    expect(drawSteered(picked, full, moment)).toMatchObject({ draws: [{}], unassigned: [{}] });
  });
});

describe('samplingFrame', () => {
  const table: [string, Partial<SamplingPlan['frame']>, Partial<FrameInteraction>, boolean][] = [
    ['anything without filters', {}, {}, true],
    ['a team of the agent on that day', { teamIds: ['north', 'south'] }, {}, true],
    ['another team', { teamIds: ['south'] }, {}, false],
    ['another queue', { queues: ['sales'] }, {}, false],
    ['no queue where one is asked', { queues: ['billing'] }, { queue: null }, false],
    ['another channel', { channels: ['chat'] }, {}, false],
    ['exactly the shortest length', { shortestSeconds: 300 }, {}, true],
    ['a second too short', { shortestSeconds: 301 }, {}, false],
    ['a second too long', { longestSeconds: 299 }, {}, false],
    ['the first date', { from: '2026-11-18' }, {}, true],
    ['before the first date', { from: '2026-11-19' }, {}, false],
    ['the last date', { until: '2026-11-18' }, {}, true],
    ['after the last date on the local clock', { until: '2026-11-18' }, { startedAt: new Date('2026-11-18T23:30:00Z') }, false],
    ['the first moment of the period', {}, { startedAt: period.startsAt }, true],
    ['the first moment after it', {}, { startedAt: period.endsAt }, false],
  ];
  it.each(table)('holds or leaves out %s', (_, filter, changes, expected) => {
    const frame = samplingFrame([call('a', 0, changes)], { ...plan, frame: { ...plan.frame, ...filter } }, period);
    expect(frame.interactions).toHaveLength(expected ? 1 : 0);
  });
});

describe('checkSamplingPlan', () => {
  it.each([
    ['nobody to score', { evaluators: [] }, ['noEvaluators']],
    ['somebody twice', { evaluators: [plan.evaluators[0]!, plan.evaluators[0]!] }, ['evaluatorTwice']],
    ['half a call of capacity', { evaluators: [{ evaluatorId: 'x', capacity: 0.5 }] }, ['capacityInvalid']],
    ['a quota of none', { quota: { count: 0, per: 'week' as const } }, ['quotaInvalid']],
    [
      'lengths and dates the wrong way round',
      { frame: { ...plan.frame, shortestSeconds: 9, longestSeconds: 8, from: '2026-02-01', until: '2026-01-01' } },
      ['lengthsCrossed', 'datesCrossed'],
    ],
    ['nothing wrong', {}, []],
  ])('finds %s', (_, changes, expected) => {
    expect(checkSamplingPlan({ ...plan, ...changes })).toEqual(expected);
  });
});

describe('fillEvenly', () => {
  it.each([
    [[3, 3, 3], 9, [3, 3, 3], [], 0],
    [[3, 3, 3], 20, [3, 3, 3], [], 0],
    [[1, 5, 5], 7, [1, 3, 3], [1, 2], 0],
    [[1, 5, 5], 8, [1, 3, 3], [1, 2], 1],
    [[0, 2], 1, [0, 1], [1], 0],
    [[], 4, [], [], 0],
  ])('pours over %j in total %d', (limits, total, base, open, remainder) => {
    expect(fillEvenly(limits, total)).toEqual({ base, open, remainder });
  });
});

describe('samplingCoverage', () => {
  it('counts random calls only and names who is short, also without any draw', () => {
    const draw = (agentId: string, scored: boolean, reason: EarlierDraw['reason'] = 'random') => ({ agentId, scored, reason });
    const draws = [
      draw('a', true),
      draw('a', true),
      draw('b', true),
      draw('b', false),
      draw('b', true, 'steered'),
      draw('gone', true),
    ];
    expect(samplingCoverage(['a', 'b', 'c', 'a'], draws, 2)).toEqual([
      { agentId: 'c', quota: 2, drawn: 0, scored: 0, missing: 2, underSampled: true },
      { agentId: 'b', quota: 2, drawn: 2, scored: 1, missing: 1, underSampled: true },
      { agentId: 'a', quota: 2, drawn: 2, scored: 2, missing: 0, underSampled: false },
    ]);
  });
});
