import { describe, expect, it } from '@jest/globals';
import { type SeededRandom, seededRandom } from '../../shared/seeded-random.js';
import { differenceOfProportions } from '../../shared/statistics/difference-of-proportions.js';
import { estimateEffect } from './estimate-effect.js';
import { NEVER, type PeopleWeeks } from './people-weeks.js';
import { add, stackedRows, TRANSFER_WINDOW } from './stacked-rows.js';
import { FEWEST_ANSWERS, verdictOf } from './transfer-verdict.js';

/*
 * A whole organisation with everything that makes training look good when it is not: people differ, calls differ more, teams have good
 * and bad months, everybody drifts, and whoever scored lowest lately is sent. Three courses of eight people, four weeks apart: a tenth.
 */
const PEOPLE = 240;
const TEAMS = 12;
const SENT = 8;
const SENDING = [26, 30, 34];
const WEEKS = 34 + 1 + TRANSFER_WINDOW.afterWeeks;
const BEFORE = TRANSFER_WINDOW.beforeWeeks;

interface World {
  readonly effect: number;
  /** Answers of one person in a week: 2 on average, some people have twice as many as others. */
  readonly answersPerWeek?: number;
  /** How whoever sends people looks: at the last eight weeks, or at the eight before those. */
  readonly lookedBack?: number;
  /** How far somebody's ability wanders in a month (standard deviation): then older weeks say less than they seem to. */
  readonly wander?: number;
}

function organisation(random: SeededRandom, { effect, answersPerWeek = 2.5, lookedBack = 0, wander = 0 }: World): PeopleWeeks {
  const n = new Float64Array(PEOPLE * WEEKS);
  const sum = new Float64Array(PEOPLE * WEEKS);
  const trainedIn = new Int32Array(PEOPLE).fill(NEVER);
  const team = Int32Array.from({ length: PEOPLE }, (_, person) => person % TEAMS);
  const ability = Float64Array.from({ length: PEOPLE }, () => random.normal(0.7, 0.08));
  const pace = Float64Array.from({ length: PEOPLE }, () => answersPerWeek * (0.6 + 0.8 * random.next()));
  const drift = random.normal(0, 0.03) / WEEKS;
  const month = Float64Array.from({ length: TEAMS * WEEKS }, () => 0);
  for (let one = 0; one < TEAMS; one++) {
    let mood = 0;
    for (let week = 0; week < WEEKS; week++) {
      if (week % 4 === 0) mood = random.normal(0, 0.02);
      month[one * WEEKS + week] = mood;
    }
  }
  const people = { weekCount: WEEKS, n, sum, trainedIn, team };
  for (let week = 0; week < WEEKS; week++) {
    if (SENDING.includes(week)) send(people, week - lookedBack);
    for (let person = 0; person < PEOPLE; person++) {
      if (wander > 0 && week % 4 === 0) ability[person] = (ability[person] as number) + random.normal(0, wander);
      const cell = person * WEEKS + week;
      const since = trainedIn[person] as number;
      const gain = since !== NEVER && week > since ? effect : 0;
      const p = (ability[person] as number) + drift * week + (month[(team[person] as number) * WEEKS + week] as number) + gain;
      const calls = pace[person] as number;
      const answers = Math.floor(calls) + (random.next() < calls % 1 ? 1 : 0);
      n[cell] = answers;
      for (let answer = 0; answer < answers; answer++) if (random.next() < p) sum[cell] = (sum[cell] as number) + 1;
    }
  }
  return people;
}

/** The lowest measured shares of the last weeks, of whoever was not sent yet. `sentIn` is kept in the week they go. */
function send(people: PeopleWeeks, lookedUntil: number): void {
  const week = SENDING.find((at) => at >= lookedUntil) as number;
  Array.from({ length: PEOPLE }, (_, person) => {
    const { n, sum } = add(people, person * WEEKS + lookedUntil - BEFORE, person * WEEKS + lookedUntil);
    return { person, share: n === 0 ? 1 : sum / n };
  })
    .filter(({ person }) => people.trainedIn[person] === NEVER)
    .sort((one, other) => one.share - other.share)
    .slice(0, SENT)
    .forEach(({ person }) => {
      people.trainedIn[person] = week;
    });
}

/** The method everybody uses: the trained, before and after. */
function naively(people: PeopleWeeks) {
  const total = { before: { n: 0, successes: 0 }, after: { n: 0, successes: 0 } };
  for (let person = 0; person < PEOPLE; person++) {
    const week = people.trainedIn[person] as number;
    if (week === NEVER) continue;
    const start = person * WEEKS + week;
    for (const [side, part] of [
      ['before', add(people, start - BEFORE, start)],
      ['after', add(people, start + 1, start + 1 + BEFORE)],
    ] as const) {
      total[side].n += part.n;
      total[side].successes += part.sum;
    }
  }
  return { ...differenceOfProportions(total.after, total.before), answers: Math.min(total.before.n, total.after.n) };
}

const shareOf = (verdicts: readonly (string | null)[], word: string) =>
  verdicts.filter((verdict) => verdict === word).length / verdicts.length;

function judged(name: string, worlds: number, world: World) {
  const random = seededRandom(name);
  const [ours, naive, effects, errors] = [[] as (string | null)[], [] as string[], [] as number[], [] as number[]];
  let [naiveSum, covered, fewest] = [0, 0, Number.POSITIVE_INFINITY];
  for (let round = 0; round < worlds; round++) {
    const people = organisation(random, world);
    const effect = estimateEffect(stackedRows(people, TRANSFER_WINDOW), people.team);
    const before = naively(people);
    fewest = Math.min(fewest, before.answers);
    ours.push(effect && verdictOf(effect));
    naive.push(verdictOf({ low: before.low ?? 0, high: before.high ?? 0 }));
    naiveSum += before.difference ?? 0;
    if (!effect) continue;
    effects.push(effect.difference);
    errors.push(effect.standardError);
    if (effect.low <= world.effect && world.effect <= effect.high) covered++;
  }
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const mean = meanOf(effects);
  const figures = {
    worlds,
    moved: shareOf(ours, 'moved'),
    wentDown: shareOf(ours, 'wentDown'),
    naiveMoved: shareOf(naive, 'moved'),
    meanEffect: mean,
    naiveMeanEffect: naiveSum / worlds,
    coverage: covered / worlds,
    spread: Math.sqrt(meanOf(effects.map((effect) => (effect - mean) ** 2))),
    standardError: meanOf(errors),
    fewestAnswers: fewest,
  };
  process.stdout.write(
    `${name}: ${JSON.stringify(figures, (_key, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value))}\n`,
  );
  return figures;
}

describe('1,000 organisations where whoever scored lowest is sent', () => {
  it('without an effect are told "moved" in at most 6 %, and before-and-after says it of nearly all', () => {
    const { moved, naiveMoved, meanEffect, naiveMeanEffect, coverage, fewestAnswers } = judged('no effect', 1000, { effect: 0 });
    expect(fewestAnswers).toBeGreaterThanOrEqual(FEWEST_ANSWERS);
    expect(moved).toBeLessThanOrEqual(0.06);
    expect(Math.abs(meanEffect)).toBeLessThan(0.01);
    expect(coverage).toBeGreaterThan(0.93);
    // The same test, failed: this is what the other method is for.
    expect(naiveMoved).toBeGreaterThan(0.06);
    expect(naiveMeanEffect).toBeGreaterThan(0.05);
  });

  it('with ten points more are found in at least 80 %', () => {
    const { moved, meanEffect, coverage } = judged('ten points', 200, { effect: 0.1 });
    expect(moved).toBeGreaterThanOrEqual(0.8);
    expect(meanEffect).toBeCloseTo(0.1, 1);
    expect(coverage).toBeGreaterThan(0.93);
  });

  it.each([
    ['chosen by older weeks', { effect: 0, lookedBack: 8 }],
    ['while abilities wander', { effect: 0, wander: 0.015 }],
  ])('are not called better when %s', (name, world) => {
    expect(judged(name, 150, world).moved).toBeLessThanOrEqual(0.06);
  });
});
