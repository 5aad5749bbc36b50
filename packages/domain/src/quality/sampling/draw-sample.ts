import { seededRandom } from '../../shared/seeded-random.js';
import { assignEvaluators, type CallToAssign, type EvaluatorRoom, roomForAgent, totalRoom } from './assign-evaluators.js';
import { fillEvenly } from './fill-evenly.js';
import type { SamplingFrame, SamplingPlan } from './sampling-plan.js';

/** A draw made before, for whatever reason: its interaction is not drawn again, and it took room of its evaluator. */
export interface EarlierDraw {
  readonly interactionId: string;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly reason: 'random' | 'steered' | 'requested' | 'calibration';
  /** Key of the period it was drawn for. */
  readonly periodKey: string;
}

export interface RandomDraw {
  readonly interactionId: string;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly reason: 'random';
  readonly periodKey: string;
  readonly seed: string;
  readonly blind: boolean;
  /** Interactions of this agent it was drawn from. */
  readonly frameSize: number;
  /** The chance that this interaction was drawn, given the frame. */
  readonly inclusionProbability: number;
}

/** Why an agent has fewer calls than the quota asks. */
export interface DrawShortfall {
  readonly agentId: string;
  readonly wanted: number;
  readonly drawn: number;
  readonly because: 'frameTooSmall' | 'noCapacity';
}

export interface SampleDrawn {
  readonly draws: readonly RandomDraw[];
  readonly shortfalls: readonly DrawShortfall[];
}

/**
 * Draws without replacement, per agent, what the quota still asks in this period. The same frame, plan, seed and earlier draws give
 * the same result whatever the order of the input. When evaluators have too little room every agent gets the same number of calls
 * as far as possible, and chance decides who gets one more: the inclusion probability counts that in.
 */
export function drawSample(frame: SamplingFrame, plan: SamplingPlan, seed: string, already: readonly EarlierDraw[]): SampleDrawn {
  const periodKey = frame.period.key;
  const evaluators = evaluatorRoom(plan, already, periodKey);
  const agents = strata(frame, already).map(({ agentId, pool }) => {
    const had = already.filter((d) => d.reason === 'random' && d.periodKey === periodKey && d.agentId === agentId).length;
    const wanted = Math.max(0, plan.quota.count - had);
    return { agentId, pool, wanted, most: Math.min(wanted, pool.length, roomForAgent(evaluators, agentId)) };
  });
  const shares = fillEvenly(
    agents.map(({ most }) => most),
    totalRoom(evaluators),
  );
  const oneMore = new Set(seededRandom(`${seed} ${plan.id} ${periodKey}`).sample(shares.open, shares.remainder));
  const chosen = agents.map((agent, index) => {
    const base = shares.base[index] ?? 0;
    const drawn = base + (oneMore.has(index) ? 1 : 0);
    const expected = base + (shares.open.includes(index) ? shares.remainder / shares.open.length : 0);
    // A stream per agent: who else is in the frame does not change which of this agent's calls are drawn.
    const ids = seededRandom(`${seed} ${plan.id} ${periodKey} ${agent.agentId}`).sample(agent.pool, drawn);
    return { ...agent, drawn, ids, inclusionProbability: expected / agent.pool.length };
  });
  const factsOf = new Map(chosen.map((agent) => [agent.agentId, agent]));
  const calls = chosen.flatMap(({ agentId, ids }) => ids.map((interactionId) => ({ interactionId, agentId })));
  const { assigned } = assignEvaluators(calls, evaluators, `${seed} ${plan.id} ${periodKey}`);
  const draws = assigned.map((call): RandomDraw => {
    const { pool = [], inclusionProbability = 0 } = factsOf.get(call.agentId) ?? {};
    return { ...call, reason: 'random', periodKey, seed, blind: plan.blind, frameSize: pool.length, inclusionProbability };
  });
  return { draws: draws.toSorted(byId), shortfalls: chosen.flatMap(shortfall) };
}

export interface SteeredDraw {
  readonly interactionId: string;
  readonly agentId: string;
  readonly evaluatorId: string;
  readonly reason: 'steered' | 'requested';
  readonly periodKey: string;
  readonly blind: boolean;
}

/**
 * Calls that somebody picked for coaching: they take room of evaluators, but no quota, and carry no inclusion probability, so they
 * can never be mistaken for evidence about all calls. Calls drawn before are skipped; without room they come back unassigned.
 */
export function drawSteered(
  picked: readonly (CallToAssign & { readonly reason: SteeredDraw['reason'] })[],
  plan: SamplingPlan,
  { seed, periodKey, already }: { readonly seed: string; readonly periodKey: string; readonly already: readonly EarlierDraw[] },
): { readonly draws: readonly SteeredDraw[]; readonly unassigned: readonly CallToAssign[] } {
  const drawnBefore = new Set(already.map(({ interactionId }) => interactionId));
  const fresh = new Map(picked.flatMap((call) => (drawnBefore.has(call.interactionId) ? [] : [[call.interactionId, call]])));
  const { assigned, unassigned } = assignEvaluators(
    [...fresh.values()],
    evaluatorRoom(plan, already, periodKey),
    `${seed} steered`,
  );
  const draws = assigned.map(({ interactionId, agentId, evaluatorId }): SteeredDraw => {
    const reason = fresh.get(interactionId)?.reason ?? 'steered';
    return { interactionId, agentId, evaluatorId, reason, periodKey, blind: plan.blind };
  });
  return { draws: draws.toSorted(byId), unassigned };
}

/** What every evaluator can still take in the period. */
function evaluatorRoom(plan: SamplingPlan, already: readonly EarlierDraw[], periodKey: string): readonly EvaluatorRoom[] {
  return plan.evaluators.map(({ evaluatorId, capacity }) => {
    const taken = already.filter((draw) => draw.periodKey === periodKey && draw.evaluatorId === evaluatorId).length;
    return { evaluatorId, room: Math.max(0, capacity - taken) };
  });
}

/** Per agent the interactions not drawn before; agents and interactions in one fixed order. */
function strata({ interactions }: SamplingFrame, already: readonly EarlierDraw[]) {
  const drawnBefore = new Set(already.map(({ interactionId }) => interactionId));
  const byAgent = new Map<string, Set<string>>();
  for (const { agentId, interactionId } of interactions) {
    const pool = byAgent.get(agentId) ?? new Set();
    byAgent.set(agentId, drawnBefore.has(interactionId) ? pool : pool.add(interactionId));
  }
  return [...byAgent]
    .map(([agentId, pool]) => ({ agentId, pool: [...pool].sort() }))
    .sort((one, other) => (one.agentId < other.agentId ? -1 : 1));
}

function shortfall(agent: { agentId: string; wanted: number; drawn: number; pool: readonly string[] }): DrawShortfall[] {
  const { agentId, wanted, drawn, pool } = agent;
  if (drawn >= wanted) return [];
  return [{ agentId, wanted, drawn, because: drawn === pool.length ? 'frameTooSmall' : 'noCapacity' }];
}

function byId(one: { readonly interactionId: string }, other: { readonly interactionId: string }): number {
  return one.interactionId < other.interactionId ? -1 : 1;
}
