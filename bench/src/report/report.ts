import type { Arm, Comparison } from '../measure/rounds.js';
import type { ExportFigures } from '../scenarios/export.js';
import type { ReadFigures } from '../scenarios/read.js';
import type { SubmitFigures } from '../scenarios/submit.js';
import { SETTINGS } from '../settings.js';

export interface ReadRow {
  readonly name: string;
  readonly gate: number;
  readonly stretch: number;
  /** What Moodle spends on the nearest thing it has. */
  readonly moodle?: readonly {
    readonly what: string;
    readonly cpuMs: number;
    readonly wanted?: readonly [gate: number, stretch: number];
  }[];
  readonly figures: ReadFigures;
}

export interface Memory {
  readonly readyMs: number;
  readonly atStartMb: number;
  readonly afterMb: number;
}

export const ms = (value: number) => value.toFixed(2);
const ratio = (value: number) => value.toFixed(2);
export const parts = ({ cpuMs, nodeMs }: Arm) => `${ms(cpuMs)} (${ms(nodeMs)} + ${ms(cpuMs - nodeMs)})`;
export const spread = ({ median, low, high }: Comparison['ratio']) => `${ratio(median)} [${ratio(low)}–${ratio(high)}]`;
/** A ratio of costs, as one of throughputs. */
export const inverse = ({ median, low, high }: Comparison['ratio']) => ({ median: 1 / median, low: 1 / high, high: 1 / low });
const ROUNDS_NEEDED = 7;
/** Fewer quiet rounds than the method asks for give a figure, but no verdict. */
export const verdict = ({ kept }: Comparison, met: boolean, metStretch: boolean, needed = ROUNDS_NEEDED) =>
  kept < needed ? `no verdict: under ${needed} quiet rounds` : metStretch ? 'stretch met' : met ? 'gate met' : '**gate missed**';
const nodeAlone = ({ floor, ours }: Comparison) => ratio(ours.nodeMs / floor.nodeMs);
const MEMORY_GATE_MB = 250;
export const rounds = ({ kept, dropped }: Comparison) => `${kept} / ${dropped}`;

/** The part about reading, as markdown. */
export const readsSection = (
  reads: readonly ReadRow[],
  machine: readonly string[],
): string => `## Reading: CPU ms per request (node + PostgreSQL)

${machine.map((line) => `- ${line}`).join('\n')}

${readTable(reads)}

*floor* is node:http + pg with hand-written SQL: the same signed-in person, row-level security, tenant transaction (\`BEGIN\` and \`set_config\` in one
message), pool of ${SETTINGS.poolSize}, Node and answer (found equal before timing). *ours* is the api's own process in production mode with known documents.
${SETTINGS.clients} clients on loopback; rounds floor → ours → floor of ${SETTINGS.armMs / 1000} s each, dropped when the two floors differ by more than ${SETTINGS.floorsMayDiffer * 100} %.
PostgreSQL's part is nearly the same in both arms and the larger one here, which pulls the ratio towards 1. Node's CPU alone, ours over floor:
${reads.map(({ name, figures }) => `${name} × ${nodeAlone(figures.compiled)}`).join('; ')}.
*SQL p50* is the floor's statement alone, one client, with its round trip.

## The same without compiled execution

${plainTable(reads)}

## The same asked of the answers themselves

| scenario | SQL p50 ms from week rollups | from the answers | times |
|---|---|---|---|
${reads.flatMap(naiveLine).join('\n')}

The naive question adds up every answer of the half year, as a schema without week rollups does at each look; its answers lie packed in
arrays here, which is quicker than a row each. Same tenant transaction, one client.

${moodleTable(reads)}

${MOODLE_ELSEWHERE} Its grader report shows the grades of each learner; ours the weekly shares of a team or of everybody, with their intervals.
`;

const naiveLine = ({ name, figures: { sqlP50Ms, naiveP50Ms } }: ReadRow): string[] =>
  naiveP50Ms === null ? [] : [`| ${name} | ${ms(sqlP50Ms)} | ${ms(naiveP50Ms)} | ${(naiveP50Ms / sqlP50Ms).toFixed(0)} |`];

const moodleTable = (
  reads: readonly ReadRow[],
) => `| beside Moodle 5.1 (tuned: opcache, persistent connections) | Moodle, CPU ms | ours | times less | wanted |
|---|---|---|---|---|
${reads.flatMap(moodleLines).join('\n')}`;

const readTable = (
  reads: readonly ReadRow[],
) => `| scenario | floor | ours | ratio median [IQR] | gate / stretch | | SQL p50 ms | answer | rounds kept / dropped |
|---|---|---|---|---|---|---|---|---|
${reads.map(readLine).join('\n')}`;

const plainTable = (reads: readonly ReadRow[]) => `| scenario | compiled × floor | field by field × floor |
|---|---|---|
${reads.map(({ name, figures }) => `| ${name} | ${spread(figures.compiled.ratio)} | ${spread(figures.plain.ratio)} |`).join('\n')}`;

/** The part about a screen of the learner, in the way of the part about reading. */
const screenSection = (
  title: string,
  { reads, machine, more }: { reads: readonly ReadRow[]; machine: readonly string[]; more: string },
): string => `## ${title}: CPU ms per screen (node + PostgreSQL)

${machine.map((line) => `- ${line}`).join('\n')}

${readTable(reads)}

Signed in as an agent; measured as above. The documents are the ones in the source of the web app. Node's CPU alone, ours over floor:
${reads.map(({ name, figures }) => `${name} × ${nodeAlone(figures.compiled)}`).join('; ')}.

${plainTable(reads)}

${moodleTable(reads)}

${more}
`;

function moodleLines({ name, moodle = [], figures }: ReadRow): string[] {
  const { cpuMs } = figures.compiled.ours;
  return moodle.map(
    (one) =>
      `| ${name}, beside ${one.what} | ${one.cpuMs} | ${ms(cpuMs)} | ${(one.cpuMs / cpuMs).toFixed(0)} | ${one.wanted ? `≥ ${one.wanted.join(' / ')}` : '–'} |`,
  );
}

const MOODLE_ELSEWHERE = `Moodle's figures were measured once, on another shared machine of two cores, and not in this run: they give the scale, no verdict.`;

export const homeSection = (reads: readonly ReadRow[], machine: readonly string[]): string =>
  screenSection('An agent’s start', {
    reads,
    machine,
    more: `${MOODLE_ELSEWHERE} Moodle's answer does more than ours beside it: its courses come
with their pictures, formatted summaries and last access, and each request starts PHP and loads its settings and the session again. The whole
start of ours, with cards, feedback and the next session, has no counterpart there: Moodle's dashboard would be several such requests.`,
  });

export const courseSection = (reads: readonly ReadRow[], machine: readonly string[]): string =>
  screenSection('An open course', {
    reads,
    machine,
    more: `${MOODLE_ELSEWHERE} Moodle's contents hold more than ours: every activity of every
module with its formatted description, files and availability rules, where ours shows modules with their progress and leaves the steps to the
player. Its page is HTML besides, with navigation, blocks and theme, which the browser makes of ours.`,
  });

const EXPORT_GROWTH_GATE_MB = 20;

/** The part about the file. */
export const exportSection = (
  { comparison, rows, bytes, growthMb }: ExportFigures,
  machine: readonly string[],
): string => `## A file of everybody: CPU ms per file (node + PostgreSQL)

${machine.map((line) => `- ${line}`).join('\n')}

| scenario | floor | ours | ratio median [IQR] | gate / stretch | | file | rounds kept / dropped |
|---|---|---|---|---|---|---|---|
| 6 export of ${rows.toLocaleString('en')} people × 12 skills with margin and n, streamed | ${parts(comparison.floor)} | ${parts(comparison.ours)} | ${spread(comparison.ratio)} | ≤ 2.00 / 1.50 | ${verdict(comparison, comparison.ratio.median <= 2, comparison.ratio.median <= 1.5)} | ${(bytes / 1000).toFixed(0)} kB | ${rounds(comparison)} |

While it sent four files at once to readers that read slowly the api held at most ${growthMb.toFixed(0)} MB more than before (gate ≤ ${EXPORT_GROWTH_GATE_MB} MB${growthMb > EXPORT_GROWTH_GATE_MB ? ': **missed**' : ''}).
Both arms make the same file, found equal to the byte, team by team; the api also looks up each team's rights and writes in the audit trail who
took the file along. Beside Moodle's grader report of 1,000 learners (1,678 ms): ${(1_678 / comparison.ours.cpuMs).toFixed(0)} times less (wanted ≥ 30).
`;

/** The part about handing in. */
export function submitSection(submit: SubmitFigures, machine: readonly string[]): string {
  const through = inverse(submit.comparison.ratio);
  return `## Writing: submit an evaluation of 15 answers

${machine.map((line) => `- ${line}`).join('\n')}

| what | bare statements | ours | ratio median [IQR] | gate / stretch | | rounds kept / dropped |
|---|---|---|---|---|---|---|
| 7 transactions per second | ${submit.comparison.floor.perSecond.toFixed(0)} | ${submit.comparison.ours.perSecond.toFixed(0)} | ${spread(through)} | ≥ 0.50 / 0.70 | ${verdict(submit.comparison, through.median >= 0.5, through.median >= 0.7)} | ${rounds(submit.comparison)} |
| CPU ms each (bare: PostgreSQL alone) | ${ms(submit.comparison.floor.cpuMs)} | ${parts(submit.comparison.ours)} | | | | |

Bare: the statements of the use case, with the same text, run by ${submit.runner} with ${SETTINGS.clients} clients. After every arm the database must hold each draft submitted
once, with one event and one stored answer. The api's p50 was ${submit.p50Ms.toFixed(1)} ms with ${SETTINGS.clients} clients. The load generator shares the machine with the api, which lowers
*ours* and not *bare*; the database does not wait for its disk (\`fsync\` and \`synchronous_commit\` off), which makes the floor harder to reach.
`;
}

/** What the api holds. */
export const memorySection = (memory: Memory): string => `## Memory and start

Api ready ${(memory.readyMs / 1000).toFixed(1)} s after its process started, with the database up (gate ≤ 3 s); resident memory ${memory.atStartMb.toFixed(0)} MB at start, ${memory.afterMb.toFixed(0)} MB after the whole run (gate ≤ ${MEMORY_GATE_MB} MB${memory.afterMb > MEMORY_GATE_MB ? ': **missed**' : ''}).
`;

function readLine({ name, gate, stretch, figures }: ReadRow): string {
  const { floor, ours, ratio: times } = figures.compiled;
  return `| ${name} | ${parts(floor)} | ${parts(ours)} | ${spread(times)} | ≤ ${ratio(gate)} / ${ratio(stretch)} | ${verdict(figures.compiled, times.median <= gate, times.median <= stretch)} | ${ms(figures.sqlP50Ms)} | ${(figures.payloadBytes / 1000).toFixed(1)} kB | ${rounds(figures.compiled)} |`;
}
