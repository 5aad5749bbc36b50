import type { SeededRandom } from '../shared/seeded-random.js';
import { betaPrior } from '../shared/statistics/beta-prior.js';
import { betaQuantile } from '../shared/statistics/beta-quantile.js';
import { lastWeeks, type WeekKey } from '../shared/time/iso-week.js';
import { estimateKnowsAndDoes } from './estimate-skill.js';
import type { EvidenceKind, ObservationSource, WeekSum } from './observation.js';

/** A made-up organisation of which the truth is known. */
export interface World {
  readonly people: number;
  /** Weeks of evidence up to now. */
  readonly weeks: number;
  /** Observations of one person and kind in one week: from `fewest` to `most`, each as likely. */
  readonly fewest: number;
  readonly most: number;
  /** Standard deviation of the step of a skill in a week, on the scale log(p/(1 − p)); 0: skills stand still. */
  readonly drift: number;
}

/** Half a year of about one call a week, and skills that move by 2 points in an ordinary week. */
export const HALF_A_YEAR: World = { people: 40, weeks: 26, fewest: 0, most: 2, drift: 0.08 };

export interface Coverage {
  readonly intervals: number;
  /** Share of the 95 % intervals that hold what the person can do now. */
  readonly knows: number;
  readonly does: number;
}

const NOW: WeekKey = '2026-11-23';
const SOURCES: Readonly<Record<EvidenceKind, ObservationSource>> = { knows: 'quiz', does: 'call' };
const KINDS = ['knows', 'does'] as const;
type Rows = readonly (WeekSum & { readonly source: ObservationSource })[];

/**
 * How often the interval of an estimate holds the truth: people differ as Beta(6, 3), their skill drifts week by week, everyone is
 * seen a few times, and their interval is made from the rollups and the organisation's own prior, as in the product.
 */
export function intervalCoverage(world: World, organisations: number, random: SeededRandom): Coverage {
  const held = { knows: 0, does: 0 };
  for (let round = 0; round < organisations; round++) {
    const people = Array.from({ length: world.people }, () => ({
      knows: live(world, 'knows', random),
      does: live(world, 'does', random),
    }));
    const prior = (kind: EvidenceKind) => betaPrior(people.map((person) => totalOf(person[kind].rows)));
    const priors = { knows: prior('knows'), does: prior('does') };
    for (const person of people) {
      const estimates = estimateKnowsAndDoes([...person.knows.rows, ...person.does.rows], NOW, priors);
      for (const kind of KINDS) {
        const { low, high } = estimates[kind];
        if (low <= person[kind].truth && person[kind].truth <= high) held[kind]++;
      }
    }
  }
  const intervals = organisations * world.people;
  return { intervals, knows: held.knows / intervals, does: held.does / intervals };
}

/** One skill of one person through the weeks: what was seen, and what they can do at the end. */
function live(world: World, kind: EvidenceKind, random: SeededRandom): { readonly rows: Rows; readonly truth: number } {
  let truth = betaQuantile(random.next(), 6, 3);
  const rows = lastWeeks(NOW, world.weeks).map((week) => {
    const logit = Math.log(truth / (1 - truth)) + random.normal(0, world.drift);
    truth = 1 / (1 + Math.exp(-logit));
    const n = world.fewest + random.integer(world.most - world.fewest + 1);
    const sum = Array.from({ length: n }, () => Number(random.next() < truth)).reduce((total, one) => total + one, 0);
    return { week, source: SOURCES[kind], n, sum };
  });
  return { rows, truth };
}

function totalOf(rows: Rows): { readonly n: number; readonly successes: number } {
  return rows.reduce((total, { n, sum }) => ({ n: total.n + n, successes: total.successes + sum }), { n: 0, successes: 0 });
}
