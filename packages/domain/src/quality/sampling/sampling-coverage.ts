/** How many random calls of one agent were drawn and scored in a period, against the quota. */
export interface AgentCoverage {
  readonly agentId: string;
  readonly quota: number;
  readonly drawn: number;
  readonly scored: number;
  /** Calls still to be drawn or scored. */
  readonly missing: number;
  readonly underSampled: boolean;
}

export interface CoverageDraw {
  readonly agentId: string;
  readonly reason: 'random' | 'steered' | 'requested' | 'calibration';
  /** Its evaluation was graded. */
  readonly scored: boolean;
}

/** Coverage of every agent who should be sampled, also of those without a single draw; fewest scored first. Only random calls count. */
export function samplingCoverage(
  agentIds: readonly string[],
  draws: readonly CoverageDraw[],
  quota: number,
): readonly AgentCoverage[] {
  return [...new Set(agentIds)]
    .map((agentId) => {
      const own = draws.filter((draw) => draw.agentId === agentId && draw.reason === 'random');
      const scored = own.filter((draw) => draw.scored).length;
      return { agentId, quota, drawn: own.length, scored, missing: Math.max(0, quota - scored), underSampled: scored < quota };
    })
    .sort((one, other) => one.scored - other.scored || (one.agentId < other.agentId ? -1 : 1));
}
