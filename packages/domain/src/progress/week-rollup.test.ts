import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Observation } from './observation.js';
import { rollUp, rollupDeltas, type WeekRollup } from './week-rollup.js';

const ZONE = 'Europe/Amsterdam';
const seen = (ratio: number, at: string, over: Partial<Observation> = {}): Observation => ({
  personId: 'anja',
  skillId: 'ask',
  source: 'call',
  ratio,
  observedAt: new Date(at),
  ...over,
});
const row = (week: string, n: number, sum: number, skillId = 'ask'): WeekRollup => ({
  personId: 'anja',
  skillId,
  source: 'call',
  week,
  n,
  sum,
});
const MONDAY = '2026-11-23T10:00:00Z';
const FRIDAY = '2026-11-27T10:00:00Z';
const NEXT_WEEK = '2026-11-30T10:00:00Z';

describe('rollupDeltas', () => {
  it.each([
    ['a new observation', { before: null, after: seen(1, MONDAY) }, [row('2026-11-23', 1, 1)]],
    ['a correction within the week', { before: seen(1, MONDAY), after: seen(0.25, FRIDAY) }, [row('2026-11-23', 0, -0.75)]],
    [
      'a correction to another week',
      { before: seen(1, MONDAY), after: seen(1, NEXT_WEEK) },
      [row('2026-11-23', -1, -1), row('2026-11-30', 1, 1)],
    ],
    [
      'a correction to another skill',
      { before: seen(1, MONDAY), after: seen(0, MONDAY, { skillId: 'listen' }) },
      [row('2026-11-23', -1, -1), row('2026-11-23', 1, 0, 'listen')],
    ],
    ['a withdrawal', { before: seen(0.5, MONDAY), after: null }, [row('2026-11-23', -1, -0.5)]],
    ['a correction that changes nothing', { before: seen(1, MONDAY), after: seen(1, FRIDAY) }, []],
    ['nothing at all', { before: null, after: null }, []],
  ])('%s', (_name, change, deltas) => {
    expect(rollupDeltas([change], ZONE)).toEqual(deltas);
  });

  it('keeps people, skills, sources and weeks apart and adds up within them', () => {
    const rows = rollUp(
      [seen(1, MONDAY), seen(0.5, FRIDAY), seen(1, MONDAY, { source: 'quiz' }), seen(1, MONDAY, { personId: 'bo' })],
      ZONE,
    );
    expect(rows.map(({ personId, source, n, sum }) => [personId, source, n, sum])).toEqual([
      ['anja', 'call', 2, 1.5],
      ['anja', 'quiz', 1, 1],
      ['bo', 'call', 1, 1],
    ]);
  });

  it('ends at the same rows whatever corrections and withdrawals came between', () => {
    const observation = fc
      .record({ ratio: fc.constantFrom(0, 1 / 3, 0.5, 1), day: fc.nat(40), skillId: fc.constantFrom('ask', 'listen') })
      .map(({ ratio, day, skillId }) => seen(ratio, new Date(Date.UTC(2026, 9, 1 + day, 12)).toISOString(), { skillId }));
    const history = fc.array(fc.array(fc.option(observation), { minLength: 1, maxLength: 4 }), { maxLength: 20 });
    fc.assert(
      fc.property(history, (evidence) => {
        // Each piece of evidence goes through its states one after another, null being withdrawn.
        const changes = evidence.flatMap((states) => states.map((after, i) => ({ before: states[i - 1] ?? null, after })));
        const finalStates = evidence.map((states) => states.at(-1) ?? null).filter((state) => state !== null);
        expect(
          rollupDeltas(changes, ZONE)
            .filter(({ n }) => n !== 0)
            .map(rounded),
        ).toEqual(rollUp(finalStates, ZONE).map(rounded));
      }),
    );
  });
});

/** Thirds are stored in six decimals: compare in five. */
const rounded = (item: WeekRollup) => ({ ...item, sum: Math.round(item.sum * 1e4) / 1e4 });
