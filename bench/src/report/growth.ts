import type { ExportFigures } from '../scenarios/export.js';
import { SIZE } from '../settings.js';
import type { ReadRow } from './report.js';

/** What one scenario costs in one organisation. */
export interface Cost {
  /** Its number and what it is, without sizes. */
  readonly name: string;
  readonly cpuMs: number;
  readonly sqlP50Ms: number | null;
}
export interface Costs {
  readonly agents: number;
  readonly evaluations: number;
  readonly megabytes: number;
  readonly costs: readonly Cost[];
}

/** What was measured in the organisation of this run. */
export const costsOf = (reads: readonly ReadRow[], file: ExportFigures | null, megabytes: number): Costs => ({
  agents: SIZE.teams * SIZE.agentsPerTeam,
  evaluations: SIZE.evaluations,
  megabytes,
  costs: [
    ...reads.map(({ name, figures }) => ({
      name: name.replace(/ of [\d,]+,/, ','),
      cpuMs: figures.compiled.ours.cpuMs,
      sqlP50Ms: figures.sqlP50Ms,
    })),
    // A file of everybody is as long as there are people: what grows is the cost of each.
    ...(file
      ? [{ name: '6 export, for 1,000 people', cpuMs: (file.comparison.ours.cpuMs * 1_000) / file.rows, sqlP50Ms: null }]
      : []),
  ],
});

const GATE = 0.05;

/** The part about growth: the exponent e of cost ~ size^e between two organisations, sizes by their evaluations. */
export function growthSection(small: Costs, large: Costs, machine: readonly string[]): string {
  const sizes = Math.log(large.evaluations / small.evaluations);
  const exponent = (from: number, to: number) => Math.log(to / from) / sizes;
  const lines = small.costs.map((one, place) => {
    const other = large.costs[place];
    if (!other) throw new Error(`${one.name} was not measured in both.`);
    const cpu = exponent(one.cpuMs, other.cpuMs);
    const sql =
      one.sqlP50Ms === null || other.sqlP50Ms === null
        ? '– | –'
        : `${one.sqlP50Ms.toFixed(2)} → ${other.sqlP50Ms.toFixed(2)} | ${exponent(one.sqlP50Ms, other.sqlP50Ms).toFixed(3)}`;
    const met = cpu <= GATE ? 'gate met' : '**gate missed**';
    return `| ${one.name} | ${one.cpuMs.toFixed(2)} | ${other.cpuMs.toFixed(2)} | ${cpu.toFixed(3)} | ${met} | ${sql} |`;
  });
  const size = ({ agents, evaluations, megabytes }: Costs) =>
    `${agents.toLocaleString('en')} agents, ${evaluations.toLocaleString('en')} evaluations, ${megabytes.toLocaleString('en')} MB`;
  return `## 10 Growth: the same in an organisation of twenty times the evaluations

${machine.map((line) => `- ${line}`).join('\n')}
- S: ${size(small)}. M: ${size(large)}

| scenario | ours in S, CPU ms | in M | exponent | ≤ ${GATE} | SQL p50 ms | exponent |
|---|---|---|---|---|---|---|
${lines.join('\n')}

Cost ~ size^exponent, the size by evaluations (× ${(large.evaluations / small.evaluations).toFixed(0)}): 0 is as quick whatever the size, 1 in step with it. Measured one after the other on a
shared machine, S first, so noise of 10 % is 0.03.
`;
}
