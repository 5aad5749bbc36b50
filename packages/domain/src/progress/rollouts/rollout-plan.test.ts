import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawWaves, planOf, rolloutProblem, rolloutWindow, waveStartsOn } from './rollout-plan.js';

const WISH = {
  courseId: 'course',
  outcomeSkillIds: ['listening'],
  teamIds: ['a', 'b', 'c'],
  waveCount: 2,
  startsOn: '2026-12-07',
  weeksBetween: 9,
  seed: 'dice',
};

describe('rolloutProblem', () => {
  it.each([
    ['nothing to look at', { outcomeSkillIds: [] }, 'rolloutNoOutcome'],
    ['one team twice', { teamIds: ['a', 'a'] }, 'rolloutTooFewTeams'],
    ['one wave', { waveCount: 1 }, 'rolloutWavesWrong'],
    ['more waves than teams', { waveCount: 4 }, 'rolloutWavesWrong'],
    ['a Tuesday', { startsOn: '2026-12-08' }, 'rolloutNotMonday'],
    ['this week', { startsOn: '2026-11-30' }, 'rolloutInThePast'],
    ['two weeks between', { weeksBetween: 2 }, 'rolloutWeeksWrong'],
    ['half a year and a week', { weeksBetween: 27 }, 'rolloutWeeksWrong'],
    ['no seed', { seed: ' ' }, 'rolloutSeedMissing'],
    ['all in order', {}, null],
  ])('%s', (_name, change, problem) => {
    expect(rolloutProblem({ ...WISH, ...change }, '2026-11-30')).toBe(problem);
  });
});

describe('the draw', () => {
  it('puts every team in one wave, evenly, the same for the same seed in whatever order teams were ticked', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 12 }), fc.string(), fc.nat(10), (teams, seed, more) => {
        const waveCount = 2 + (more % (teams.length - 1));
        const waves = drawWaves(teams, waveCount, seed);
        expect(waves.flat().toSorted()).toEqual(teams.toSorted());
        const sizes = waves.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(drawWaves(teams.toReversed(), waveCount, seed)).toEqual(waves);
      }),
    );
  });

  it('gives each team each wave about as often', () => {
    const first = Array.from({ length: 600 }, (_, seed) => drawWaves(['a', 'b', 'c'], 3, `${seed}`)[0]?.[0]);
    for (const team of ['a', 'b', 'c']) {
      const times = first.filter((one) => one === team).length;
      expect(times).toBeGreaterThan(160);
      expect(times).toBeLessThan(240);
    }
  });

  it('is part of the plan, and waves follow each other', () => {
    const plan = planOf({ ...WISH, teamIds: ['c', 'a', 'b', 'a'] });
    expect(plan.teamIds).toEqual(['a', 'b', 'c']);
    expect(plan.waves.flat()).toHaveLength(3);
    expect([0, 1].map((wave) => waveStartsOn(plan, wave))).toEqual(['2026-12-07', '2027-02-08']);
  });

  it('counts only weeks in which the next wave waits', () => {
    expect([3, 9, 20].map((weeksBetween) => rolloutWindow({ weeksBetween }).afterWeeks)).toEqual([2, 8, 8]);
  });
});
