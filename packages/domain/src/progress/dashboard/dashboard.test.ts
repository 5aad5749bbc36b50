import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addWeeks, lastWeeks } from '../../shared/time/iso-week.js';
import type { SkillEstimate } from '../estimate-skill.js';
import { changesAgainstOwnPast } from '../own-past.js';
import { compareShares } from './compare-shares.js';
import { type ControlChart, controlChart } from './control-chart.js';
import { type DashboardFigures, dashboardSentences } from './dashboard-sentences.js';
import { helpFirst } from './help-first.js';
import { trainOrCoach } from './train-or-coach.js';

const LAST = '2026-11-23';
const of = (successes: number, n: number) => ({ successes, n });
const estimate = (low: number, high: number, n = 12): SkillEstimate => ({
  mean: (low + high) / 2,
  low,
  high,
  n,
  lastSeenWeek: LAST,
});
const THRESHOLDS = [0.45, 0.6, 0.72, 0.84] as const;

describe('changesAgainstOwnPast', () => {
  it('marks who really changed, and in which direction', () => {
    const cells = [
      { now: of(1, 12), past: of(27, 30) },
      { now: of(12, 12), past: of(8, 30) },
      { now: of(8, 12), past: of(21, 30) },
    ];
    expect(changesAgainstOwnPast(cells)).toEqual(['lower', 'higher', null]);
  });

  it('asks nothing about four observations, however clear they look', () => {
    expect(changesAgainstOwnPast([{ now: of(0, 4), past: of(40, 40) }])).toEqual([null]);
    expect(changesAgainstOwnPast([{ now: of(0, 40), past: of(4, 4) }])).toEqual([null]);
  });

  it('needs more of one cell when many were looked at', () => {
    const cell = { now: of(4, 12), past: of(21, 30) };
    const still = { now: of(8, 12), past: of(20, 30) };
    expect(changesAgainstOwnPast([cell])).toEqual(['lower']);
    expect(changesAgainstOwnPast([cell, ...Array(20).fill(still)])[0]).toBeNull();
  });
});

describe('compareShares', () => {
  it.each([
    ['higher', of(40, 50), of(25, 50)],
    ['lower', of(25, 50), of(40, 50)],
    ['unclear', of(26, 50), of(25, 50)],
    ['tooFew', of(29, 29), of(0, 500)],
    ['tooFew', of(0, 500), of(29, 29)],
  ] as const)('%s', (kind, first, second) => expect(compareShares([{ first, second }])[0]?.kind).toBe(kind));

  it('is unclear when so many were looked at that one such difference is to be expected', () => {
    const pair = { first: of(35, 50), second: of(24, 50) };
    const same = { first: of(25, 50), second: of(25, 50) };
    expect(compareShares([pair])[0]).toMatchObject({ kind: 'higher', certainty: 'likely' });
    expect(compareShares([...Array(11).fill(same), pair])[11]?.kind).toBe('unclear');
  });

  it('keeps each answer with its question when some have too few', () => {
    const few = { first: of(3, 3), second: of(40, 50) };
    const clear = { first: of(50, 50), second: of(10, 50) };
    expect(compareShares([few, clear, few]).map(({ kind }) => kind)).toEqual(['tooFew', 'higher', 'tooFew']);
  });
});

describe('trainOrCoach', () => {
  it.each([
    ['train', estimate(0.2, 0.5), estimate(0.2, 0.5)],
    ['train', estimate(0.2, 0.5), estimate(0.4, 0.7)],
    ['askAgain', estimate(0.2, 0.5), estimate(0.7, 0.9)],
    ['coach', estimate(0.8, 0.95), estimate(0.2, 0.5)],
    ['coach', estimate(0.8, 0.95), estimate(0.5, 0.79)],
    ['keep', estimate(0.7, 0.95), estimate(0.65, 0.9)],
    ['unsure', estimate(0.7, 0.95), estimate(0.5, 0.9)],
    ['unsure', estimate(0.5, 0.7), estimate(0.2, 0.5)],
    ['fewObservations', estimate(0.8, 0.95), estimate(0.1, 0.2, 4)],
    ['fewObservations', estimate(0.8, 0.95, 4), estimate(0.1, 0.2)],
  ] as const)('%s', (advice, knows, does) => expect(trainOrCoach(knows, does)).toBe(advice));
});

describe('helpFirst', () => {
  const cell = (personId: string, change: 'lower' | null, knows: SkillEstimate, does: SkillEstimate, skillId = 's1') => ({
    ...{ personId, skillId, knows, does, change, thresholds: THRESHOLDS },
  });
  it('groups by reason and leaves people in the order they came, whatever their figures', () => {
    const good = estimate(0.8, 0.95);
    const groups = helpFirst([
      cell('anna', null, good, estimate(0.4, 0.55)),
      cell('bram', 'lower', good, good),
      cell('carl', null, good, estimate(0.01, 0.05)),
      cell('dina', null, good, good),
      cell('dina', null, good, estimate(0, 1, 2), 's2'),
    ]);
    expect(groups.map(({ reason, people }) => [reason, people.map(({ personId }) => personId)])).toEqual([
      ['fellBack', ['bram']],
      ['coach', ['anna', 'carl']],
      ['fewCalls', ['dina']],
    ]);
    expect(groups[2]?.people[0]?.skillIds).toEqual(['s2']);
  });
});

const weekly = (shares: readonly number[], n = 40) =>
  lastWeeks(LAST, shares.length).map((week, index) => ({ week, n, sum: (shares[index] ?? 0) * n }));

describe('controlChart', () => {
  const usual = [0.8, 0.82, 0.79, 0.81, 0.8, 0.78, 0.82, 0.8, 0.81, 0.79, 0.8];
  it('has no signal while weeks move as usual, and one in the week that does not', () => {
    const calm = controlChart(weekly(usual), { lastWeek: LAST, weekCount: 11 });
    expect(calm.kind).toBe('chart');
    expect(calm.weeks.filter(({ signal }) => signal)).toEqual([]);
    const low = controlChart(weekly([...usual, 0.45]), { lastWeek: LAST, weekCount: 12 });
    expect(low.weeks.map(({ signal }) => signal)).toEqual([...usual.map(() => null), 'below']);
  });

  it('widens its limits when every week jumps, instead of calling each of them a signal', () => {
    const wild = controlChart(weekly([0.4, 0.9, 0.45, 0.95, 0.4, 0.9, 0.5, 0.92, 0.42, 0.9]), { lastWeek: LAST, weekCount: 10 });
    expect('spread' in wild && wild.spread).toBeGreaterThan(3);
    expect(wild.weeks.every(({ signal }) => signal === null)).toBe(true);
  });

  it('waits for eight weeks of five observations', () => {
    const rows = weekly(usual.slice(0, 8));
    expect(controlChart(rows, { lastWeek: LAST, weekCount: 12 }).kind).toBe('chart');
    const few = rows.map((row, index) => (index === 0 ? { ...row, n: 4, sum: 4 } : row));
    const chart = controlChart(few, { lastWeek: LAST, weekCount: 12 });
    expect(chart.kind).toBe('tooFewWeeks');
    expect(chart.weeks[4]).toMatchObject({ n: 4, share: null, low: null });
  });

  it('adds up several rows of a week, and keeps share and limits within 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ n: fc.integer({ min: 0, max: 60 }), p: fc.double({ min: 0, max: 1, noNaN: true }) }), {
          minLength: 12,
          maxLength: 24,
        }),
        (points) => {
          const rows = points.map(({ n, p }, index) => ({ week: addWeeks(LAST, -(index % 12)), n, sum: n * p }));
          const chart = controlChart(rows, { lastWeek: LAST, weekCount: 12 });
          expect(chart.weeks.reduce((sum, { n }) => sum + n, 0)).toBe(rows.reduce((sum, { n }) => sum + n, 0));
          for (const { share, low, high } of chart.weeks)
            for (const value of [share, low, high]) if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
        },
      ),
    );
  });
});

describe('dashboardSentences', () => {
  const control: ControlChart = { kind: 'tooFewWeeks', weeks: [] };
  const none: DashboardFigures = { people: 8, skills: [], persons: [], control };
  const grows = { skillId: 'asking', now: of(90, 100), before: of(60, 100) };
  const falls = { skillId: 'closing', now: of(50, 100), before: of(80, 100) };
  const fallen = (personId: string) => ({ personId, skillId: 'asking', now: of(1, 12), past: of(27, 30) });
  const codes = (figures: DashboardFigures) => dashboardSentences(figures).map(({ code }) => code);

  it('says that nothing is sure, and on how much that rests', () => {
    const still = { skillId: 'asking', now: of(61, 100), before: of(60, 100) };
    expect(dashboardSentences({ ...none, skills: [still] })).toEqual([{ code: 'nothingSure', n: 100 }]);
  });

  it('tells what goes wrong first, and no more than three', () => {
    const risen = { personId: 'eva', skillId: 'asking', now: of(12, 12), past: of(8, 30) };
    const persons = [fallen('anna'), fallen('bram'), risen];
    expect(codes({ ...none, skills: [grows, falls], persons })).toEqual(['peopleFall', 'teamFalls', 'teamGrows']);
    expect(dashboardSentences({ ...none, persons })[0]).toMatchObject({
      people: 2,
      n: 24,
      certainty: 'sure',
      cells: [{ personId: 'anna' }, {}],
    });
  });

  it('names a week outside the limits for a month, and then no more', () => {
    const shares = [0.8, 0.82, 0.79, 0.81, 0.8, 0.78, 0.82, 0.8, 0.81, 0.79, 0.8];
    const chart = (weeks: readonly number[]) => controlChart(weekly(weeks), { lastWeek: LAST, weekCount: weeks.length });
    expect(codes({ ...none, control: chart([...shares, 0.45]) })).toEqual(['weekBelow']);
    expect(codes({ ...none, control: chart([...shares, 0.45, 0.8, 0.8, 0.8, 0.8]) })).toEqual(['nothingSure']);
  });

  it('says nothing about four people, whatever happens to them', () => {
    expect(codes({ ...none, people: 4, skills: [falls], persons: [fallen('anna')] })).toEqual(['tooFewPeople']);
  });

  it('is likely rather than sure when the change is smaller', () => {
    const small = { skillId: 'asking', now: of(75, 100), before: of(61, 100) };
    expect(dashboardSentences({ ...none, skills: [small] })[0]).toMatchObject({ code: 'teamGrows', certainty: 'likely', n: 200 });
    expect(dashboardSentences({ ...none, skills: [grows] })[0]).toMatchObject({ code: 'teamGrows', certainty: 'sure' });
  });

  it('finds little in teams that do not change: two questions of one in twenty each, so about one in ten is told something', () => {
    let seed = 11;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const draw = (n: number) => of(Array.from({ length: n }, next).filter((x) => x < 0.7).length, n);
    let told = 0;
    for (let world = 0; world < 1_000; world++) {
      const skills = ['a', 'b', 'c', 'd', 'e', 'f'].map((skillId) => ({ skillId, now: draw(60), before: draw(60) }));
      const persons = Array.from({ length: 72 }, (_, index) => ({
        ...{ personId: `p${index % 12}`, skillId: `s${Math.floor(index / 12)}`, now: draw(8), past: draw(30) },
      }));
      if (dashboardSentences({ ...none, skills, persons })[0]?.code !== 'nothingSure') told++;
    }
    expect(told / 1_000).toBeLessThan(0.12);
  });
});
