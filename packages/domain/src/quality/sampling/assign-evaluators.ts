import { seededRandom } from '../../shared/seeded-random.js';
import { fillEvenly } from './fill-evenly.js';

export interface EvaluatorRoom {
  readonly evaluatorId: string;
  /** Calls this evaluator can still take. */
  readonly room: number;
}

export interface CallToAssign {
  readonly interactionId: string;
  readonly agentId: string;
}

export interface AssignedCall extends CallToAssign {
  readonly evaluatorId: string;
}

/** The most calls of one agent that these evaluators can take: nobody scores their own. */
export function roomForAgent(evaluators: readonly EvaluatorRoom[], agentId: string): number {
  return totalRoom(evaluators.filter(({ evaluatorId }) => evaluatorId !== agentId));
}

export function totalRoom(evaluators: readonly EvaluatorRoom[]): number {
  return evaluators.reduce((sum, { room }) => sum + room, 0);
}

/**
 * Gives every call an evaluator: within room, never the agent self, and evenly as far as room allows. Calls for which there is no
 * room come back unassigned, the last ones first. The same calls, evaluators and seed give the same result in any order.
 */
export function assignEvaluators(
  calls: readonly CallToAssign[],
  evaluators: readonly EvaluatorRoom[],
  seed: string,
): { readonly assigned: readonly AssignedCall[]; readonly unassigned: readonly CallToAssign[] } {
  const random = seededRandom(`${seed} evaluators`);
  const queue = random.shuffle(calls.toSorted((one, other) => compare(one.interactionId, other.interactionId)));
  const { kept, unassigned } = keepWhatFits(queue, evaluators);
  const left = targets(kept, random.shuffle(evaluators.toSorted((one, other) => compare(one.evaluatorId, other.evaluatorId))));
  const waiting = [...kept];
  const assigned: AssignedCall[] = [];
  while (waiting.length > 0) assigned.push(assignNext(waiting, left));
  return { assigned, unassigned };
}

function keepWhatFits(queue: readonly CallToAssign[], evaluators: readonly EvaluatorRoom[]) {
  const most = totalRoom(evaluators);
  const perAgent = new Map<string, number>();
  const kept: CallToAssign[] = [];
  const unassigned: CallToAssign[] = [];
  for (const call of queue) {
    const before = perAgent.get(call.agentId) ?? 0;
    const fits = kept.length < most && before < roomForAgent(evaluators, call.agentId);
    (fits ? kept : unassigned).push(call);
    if (fits) perAgent.set(call.agentId, before + 1);
  }
  return { kept, unassigned };
}

/** Calls per evaluator, as even as possible. Whoever is also an agent leaves room for colleagues to take their own calls. */
function targets(calls: readonly CallToAssign[], evaluators: readonly EvaluatorRoom[]): Map<string, number> {
  const ownCalls = (id: string) => calls.filter(({ agentId }) => agentId === id).length;
  const limits = evaluators.map(({ evaluatorId, room }) => Math.min(room, calls.length - ownCalls(evaluatorId)));
  const { base, open, remainder } = fillEvenly(limits, calls.length);
  const oneMore = new Set(open.slice(0, remainder));
  return new Map(evaluators.map(({ evaluatorId }, index) => [evaluatorId, (base[index] ?? 0) + (oneMore.has(index) ? 1 : 0)]));
}

/**
 * Takes one call off the queue. An evaluator whose own calls plus own target equal all calls left is tight: they must be in every
 * pair from here on, as agent or as evaluator, or the last calls left would be their own (Hall's condition).
 */
function assignNext(waiting: CallToAssign[], left: Map<string, number>): AssignedCall {
  const own = (id: string) => waiting.reduce((sum, { agentId }) => sum + Number(agentId === id), 0);
  const tight = [...left].filter(([id, target]) => own(id) + target >= waiting.length).map(([id]) => id);
  for (const [index, call] of waiting.entries()) {
    let best: string | null = null;
    for (const [id, target] of left) {
      const allowed = target > 0 && id !== call.agentId && tight.every((must) => must === id || must === call.agentId);
      if (allowed && (best === null || target > (left.get(best) ?? 0))) best = id;
    }
    if (best === null) continue;
    waiting.splice(index, 1);
    left.set(best, (left.get(best) ?? 0) - 1);
    return { ...call, evaluatorId: best };
  }
  throw new Error('Every kept call has an evaluator');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
