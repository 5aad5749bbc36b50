import { seededRandom } from '../shared/seeded-random.js';
import { statisticsTable } from '../shared/statistics/published/statistics-table.js';
import { HALF_A_YEAR, intervalCoverage, type World } from './interval-coverage.js';

const WORLDS: readonly (readonly [name: string, world: World])[] = [
  ['half a year, skills that move', HALF_A_YEAR],
  ['half a year, skills that stand still', { ...HALF_A_YEAR, drift: 0 }],
  ['four weeks, when the organisation hardly knows how its people differ', { ...HALF_A_YEAR, weeks: 4, most: 3 }],
];

/** What `pnpm --filter @vakwerk/domain statistics-table` prints: the table, and how often 95 % intervals of knows and does hold the truth. */
export function statisticsReport(organisations = 50): string {
  const rows = WORLDS.map(([name, world]) => {
    const { intervals, knows, does } = intervalCoverage(world, organisations, seededRandom(name));
    return `| ${name} | ${intervals} | ${(100 * knows).toFixed(1)} % | ${(100 * does).toFixed(1)} % |`;
  });
  return [statisticsTable(), '', '| interval coverage | intervals each | knows | does |', '|---|---|---|---|', ...rows].join(
    '\n',
  );
}
