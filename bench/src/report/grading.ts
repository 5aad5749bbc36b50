import type { GradeFigures } from '../scenarios/grade.js';
import { SETTINGS } from '../settings.js';
import { inverse, ms, parts, rounds, spread, verdict } from './report.js';

const GATE = 0.5;
const STRETCH = 0.8;
const NAMES = { postgres: 'PostgreSQL', redis: 'Redis' } as const;

/** The part about the worker, as markdown. */
export const gradingSection = (
  figures: readonly GradeFigures[],
  machine: readonly string[],
): string => `## Working: grade ${SETTINGS.gradings} evaluations of 15 answers

${machine.map((line) => `- ${line}`).join('\n')}

| 9 jobs per second, BullMQ on | bare queue | bare statements | ours | ours ÷ the lower of the two, median [IQR] | gate / stretch | | rounds kept / dropped |
|---|---|---|---|---|---|---|---|
${figures.map(lineOf).join('\n')}

| CPU ms each | bare statements (PostgreSQL) | ours (node + PostgreSQL) |
|---|---|---|
${figures.map(({ backend, comparison: { floor, ours } }) => `| ${NAMES[backend]} | ${ms(floor.cpuMs)} | ${parts(ours)} |`).join('\n')}

*ours*: the worker's own process in production mode, ${SETTINGS.gradingConcurrency} jobs at a time, from the commit of ${SETTINGS.gradings} events in the outbox until the last evaluation is
graded and released: relay, queue, transaction. What gradings cause (figures of skills, mails) waits in paused queues. *bare queue*: a worker of BullMQ
on the same backend, as many at a time, whose jobs do nothing; its queue was filled before. *bare statements*: those of a grading, with the same text,
run by ${figures[0]?.runner ?? ''} with ${SETTINGS.gradingConcurrency} clients. Rounds floor → ours → floor, the floor being the slower of the two bare ones; a round whose floors differ by more than
${SETTINGS.floorsMayDiffer * 100} % is dropped. After every arm the database must hold each evaluation released, with one result and one event of each kind. PostgreSQL does
not wait for its disk, and the worker, the database and (for Redis, append-only file on) the queue share the same cores.
`;

function lineOf({ backend, comparison, bareQueue, bareStatements }: GradeFigures): string {
  const through = inverse(comparison.ratio);
  const met = verdict(comparison, through.median >= GATE, through.median >= STRETCH, SETTINGS.drainRounds);
  const perSecond = [bareQueue, bareStatements, comparison.ours.perSecond].map((value) => value.toFixed(0)).join(' | ');
  return `| ${NAMES[backend]} | ${perSecond} | ${spread(through)} | ≥ ${GATE.toFixed(2)} / ${STRETCH.toFixed(2)} | ${met} | ${rounds(comparison)} |`;
}
