import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../shared/seeded-random.js';
import { addWeeks } from '../../shared/time/iso-week.js';
import { type TransferFacts, weighTransfer } from '../transfer/weigh-transfer.js';
import { planOf, redrawsOf, rolloutWindow, turnsOf } from './rollout-plan.js';

const START = '2026-01-05';

/** A roll-out that is over, in teams of fifteen who have good and bad months together: far more than people differ by chance. */
function aRollout(seed: string, teams: number, effect: number) {
  const random = seededRandom(seed);
  const teamIds = Array.from({ length: teams }, (_, at) => `team ${at}`);
  const plan = planOf({
    ...{ courseId: 'c', outcomeSkillIds: ['s'], teamIds, waveCount: Math.min(4, teams), startsOn: START, weeksBetween: 9, seed },
  });
  const turns = turnsOf(plan, plan.waves);
  const window = rolloutWindow(plan);
  const firstWeek = addWeeks(START, -window.historyWeeks);
  const weekCount = window.historyWeeks + 9 * plan.waveCount;
  const people: TransferFacts['people'][number][] = [];
  for (const teamId of teamIds) {
    let month = 0;
    const trainedInWeek = turns.get(teamId) ?? START;
    const mood = Array.from({ length: weekCount }, (_, week) => {
      if (week % 8 === 0) month = random.normal(0, 0.05);
      return month;
    });
    for (let each = 0; each < 15; each++) {
      const ability = random.normal(0.6, 0.06);
      const weeks = mood.map((shift, at) => {
        const week = addWeeks(firstWeek, at);
        const p = ability + shift + (week > trainedInWeek ? effect : 0);
        return { skillId: 's', week, n: 3, sum: [0, 1, 2].filter(() => random.next() < p).length };
      });
      people.push({ teamId, trainedInWeek, weeks });
    }
  }
  const skills = [{ skillId: 's', alphas: [] }];
  return weighTransfer({ firstWeek, weekCount, window, people, skills, redraws: redrawsOf(plan, 99) });
}

describe('a roll-out', () => {
  it('never proves anything with two teams, however large the difference', () => {
    const { chance, verdict, effect } = aRollout('two', 2, 0.3);
    expect(effect?.difference).toBeGreaterThan(0.15);
    expect(chance).toBeGreaterThan(0.3);
    expect(verdict).toBe('inconclusive');
  });

  it('shows fifteen points in eight teams, and is not fooled by teams that have good months', () => {
    const verdicts = (effect: number, rounds: number) =>
      Array.from({ length: rounds }, (_, round) => aRollout(`${effect} ${round}`, 8, effect).verdict);
    const [nothing, much] = [verdicts(0, 40), verdicts(0.15, 6)];
    const moved = (all: readonly string[]) => all.filter((verdict) => verdict === 'moved').length / all.length;
    process.stdout.write(`roll-outs without effect told "moved": ${moved(nothing)}, with fifteen points: ${moved(much)}\n`);
    expect(moved(nothing)).toBeLessThanOrEqual(0.06);
    expect(moved(much)).toBeGreaterThanOrEqual(0.8);
  });
});
