import type { Arm, Comparison } from '../measure/rounds.js';
import type { ReadFigures } from '../scenarios/read.js';
import type { SubmitFigures } from '../scenarios/submit.js';
import { SETTINGS } from '../settings.js';

export interface ReadRow {
  readonly name: string;
  readonly gate: number;
  readonly stretch: number;
  readonly figures: ReadFigures;
}

export interface Findings {
  readonly machine: readonly string[];
  readonly reads: readonly ReadRow[];
  readonly submit: SubmitFigures;
  readonly memory: { readonly readyMs: number; readonly atStartMb: number; readonly afterMb: number };
}

const ms = (value: number) => value.toFixed(2);
const ratio = (value: number) => value.toFixed(2);
const parts = ({ cpuMs, nodeMs }: Arm) => `${ms(cpuMs)} (${ms(nodeMs)} + ${ms(cpuMs - nodeMs)})`;
const spread = ({ median, low, high }: Comparison['ratio']) => `${ratio(median)} [${ratio(low)}–${ratio(high)}]`;
const ROUNDS_NEEDED = 7;
/** Fewer quiet rounds than the method asks for give a figure, but no verdict. */
const verdict = ({ kept }: Comparison, met: boolean, metStretch: boolean) =>
  kept < ROUNDS_NEEDED
    ? `no verdict: under ${ROUNDS_NEEDED} quiet rounds`
    : metStretch
      ? 'stretch met'
      : met
        ? 'gate met'
        : '**gate missed**';
const nodeAlone = ({ floor, ours }: Comparison) => ratio(ours.nodeMs / floor.nodeMs);
const MEMORY_GATE_MB = 250;
const rounds = ({ kept, dropped }: Comparison) => `${kept} / ${dropped}`;

/** The report as markdown; the same findings give the same text. */
export function report({ machine, reads, submit, memory }: Findings): string {
  const inverse = ({ median, low, high }: Comparison['ratio']) => ({ median: 1 / median, low: 1 / high, high: 1 / low });
  const through = inverse(submit.comparison.ratio);
  return `# What the api costs

Written by \`pnpm bench\`. Compared are ratios, because the machine is shared and noisy; absolute figures are only for scale.

${machine.map((line) => `- ${line}`).join('\n')}

## Reading: CPU ms per request (node + PostgreSQL)

| scenario | floor | ours | ratio median [IQR] | gate / stretch | | SQL p50 ms | answer | rounds kept / dropped |
|---|---|---|---|---|---|---|---|---|
${reads.map(readLine).join('\n')}

*floor* is node:http + pg with hand-written SQL: the same signed-in person, row-level security, tenant transaction (\`BEGIN\` and \`set_config\` in one
message), pool of ${SETTINGS.poolSize}, Node and answer (found equal before timing). *ours* is the api's own process in production mode with known documents.
${SETTINGS.clients} clients on loopback; rounds floor → ours → floor of ${SETTINGS.armMs / 1000} s each, dropped when the two floors differ by more than ${SETTINGS.floorsMayDiffer * 100} %.
PostgreSQL's part is nearly the same in both arms and the larger one here, which pulls the ratio towards 1. Node's CPU alone, ours over floor:
${reads.map(({ name, figures }) => `${name} × ${nodeAlone(figures.compiled)}`).join('; ')}.
*SQL p50* is the floor's statement alone, one client, with its round trip.

## The same without compiled execution

| scenario | compiled × floor | field by field × floor |
|---|---|---|
${reads.map(({ name, figures }) => `| ${name} | ${spread(figures.compiled.ratio)} | ${spread(figures.plain.ratio)} |`).join('\n')}

## Writing: submit an evaluation of 15 answers

| what | bare statements | ours | ratio median [IQR] | gate / stretch | | rounds kept / dropped |
|---|---|---|---|---|---|---|
| 7 transactions per second | ${submit.comparison.floor.perSecond.toFixed(0)} | ${submit.comparison.ours.perSecond.toFixed(0)} | ${spread(through)} | ≥ 0.50 / 0.70 | ${verdict(submit.comparison, through.median >= 0.5, through.median >= 0.7)} | ${rounds(submit.comparison)} |
| CPU ms each (bare: PostgreSQL alone) | ${ms(submit.comparison.floor.cpuMs)} | ${parts(submit.comparison.ours)} | | | | |

Bare: the statements of the use case, with the same text, run by ${submit.runner} with ${SETTINGS.clients} clients. After every arm the database must hold each draft submitted
once, with one event and one stored answer. The api's p50 was ${submit.p50Ms.toFixed(1)} ms with ${SETTINGS.clients} clients. The load generator shares the machine with the api, which lowers
*ours* and not *bare*; the database does not wait for its disk (\`fsync\` and \`synchronous_commit\` off), which makes the floor harder to reach.

## Memory and start

Api ready ${(memory.readyMs / 1000).toFixed(1)} s after its process started, with the database up (gate ≤ 3 s); resident memory ${memory.atStartMb.toFixed(0)} MB at start, ${memory.afterMb.toFixed(0)} MB after the whole run (gate ≤ ${MEMORY_GATE_MB} MB${memory.afterMb > MEMORY_GATE_MB ? ': **missed**' : ''}).
`;
}

function readLine({ name, gate, stretch, figures }: ReadRow): string {
  const { floor, ours, ratio: times } = figures.compiled;
  return `| ${name} | ${parts(floor)} | ${parts(ours)} | ${spread(times)} | ≤ ${ratio(gate)} / ${ratio(stretch)} | ${verdict(figures.compiled, times.median <= gate, times.median <= stretch)} | ${ms(figures.sqlP50Ms)} | ${(figures.payloadBytes / 1000).toFixed(1)} kB | ${rounds(figures.compiled)} |`;
}
