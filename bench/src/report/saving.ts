import { SETTINGS } from '../settings.js';
import { ms } from './report.js';

export interface SavingArm {
  readonly errors: number;
  readonly stored: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly nodeMs: number;
  readonly cpuMs: number;
}

export interface SavingFigures {
  readonly people: number;
  readonly answersEach: number;
  readonly floor: SavingArm;
  readonly ours: SavingArm;
}

/** The part about everybody saving in the same moment. */
export const savingSection = (
  { people, answersEach, floor, ours }: SavingFigures,
  machine: readonly string[],
): string => `## Writing: ${people} people save an answer in the same moment

${machine.map((line) => `- ${line}`).join('\n')}

| ${people * answersEach} saves | errors | stored | per second | p50 ms | p95 ms | CPU ms per save (node + PostgreSQL) |
|---|---|---|---|---|---|---|
${lineOf('floor', floor)}
${lineOf('ours', ours)}

CPU per save, ours over floor: **${(ours.cpuMs / floor.cpuMs).toFixed(2)}**; node's alone ${(ours.nodeMs / floor.nodeMs).toFixed(2)}. Written by \`pnpm bench:save-answers\`, one run of each arm, no rounds. Everybody saves at once,
and saves the next of ${answersEach} questions when all have an answer, so p50 and p95 are mostly waiting for ${people} others before a pool of ${SETTINGS.poolSize}; load generator,
server and database share the machine. The floor is node:http + pg with the same statements and the same look at the session.
`;

const lineOf = (name: string, { errors, stored, perSecond, p50Ms, p95Ms, nodeMs, cpuMs }: SavingArm) =>
  `| ${name} | ${errors} | ${stored} | ${perSecond.toFixed(0)} | ${p50Ms.toFixed(0)} | ${p95Ms.toFixed(0)} | ${ms(cpuMs)} (${ms(nodeMs)} + ${ms(cpuMs - nodeMs)}) |`;
