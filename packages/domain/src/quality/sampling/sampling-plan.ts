import { localDateAt, type TimeZone } from '../../shared/time/local-time.js';
import type { PeriodLength, SamplingPeriod } from './sampling-period.js';

/** Who may be drawn, how many, and who scores them. Evaluators never pick a "random" call themselves. */
export interface SamplingPlan {
  readonly id: string;
  readonly frame: FrameFilter;
  /** Random calls per agent per period. */
  readonly quota: { readonly count: number; readonly per: PeriodLength };
  readonly evaluators: readonly PlanEvaluator[];
  /** The evaluator does not see whose call it is. */
  readonly blind: boolean;
  readonly timeZone: TimeZone;
}

export interface PlanEvaluator {
  readonly evaluatorId: string;
  /** Calls this evaluator can score per period, steered ones included. */
  readonly capacity: number;
}

/** An empty list and null mean: no limit. Dates are local to the plan's time zone, both included. */
export interface FrameFilter {
  readonly teamIds: readonly string[];
  readonly queues: readonly string[];
  readonly channels: readonly string[];
  readonly shortestSeconds: number | null;
  readonly longestSeconds: number | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface FrameInteraction {
  readonly interactionId: string;
  readonly agentId: string;
  /** The agent's teams on the day of the interaction. */
  readonly agentTeamIds: readonly string[];
  readonly queue: string | null;
  readonly channel: string;
  readonly durationSeconds: number;
  readonly startedAt: Date;
}

/** The interactions that could be drawn in a period. */
export interface SamplingFrame {
  readonly period: SamplingPeriod;
  readonly interactions: readonly FrameInteraction[];
}

export type SamplingPlanProblem =
  | 'noEvaluators'
  | 'evaluatorTwice'
  | 'capacityInvalid'
  | 'quotaInvalid'
  | 'lengthsCrossed'
  | 'datesCrossed';

/** Everything that keeps a plan from being used, at once. */
export function checkSamplingPlan({ evaluators, quota, frame }: SamplingPlan): readonly SamplingPlanProblem[] {
  const problems: [SamplingPlanProblem, boolean][] = [
    ['noEvaluators', evaluators.length === 0],
    ['evaluatorTwice', new Set(evaluators.map(({ evaluatorId }) => evaluatorId)).size < evaluators.length],
    ['capacityInvalid', evaluators.some(({ capacity }) => !Number.isInteger(capacity) || capacity < 0)],
    ['quotaInvalid', !Number.isInteger(quota.count) || quota.count < 1],
    ['lengthsCrossed', (frame.shortestSeconds ?? 0) > (frame.longestSeconds ?? Number.POSITIVE_INFINITY)],
    ['datesCrossed', frame.from !== null && frame.until !== null && frame.from > frame.until],
  ];
  return problems.flatMap(([code, wrong]) => (wrong ? [code] : []));
}

/** The frame of a period: what happened in it and passes every filter. */
export function samplingFrame(
  interactions: readonly FrameInteraction[],
  plan: SamplingPlan,
  period: SamplingPeriod,
): SamplingFrame {
  const inPeriod = ({ startedAt }: FrameInteraction) => startedAt >= period.startsAt && startedAt < period.endsAt;
  return { period, interactions: interactions.filter((one) => inPeriod(one) && passesFilter(one, plan)) };
}

function passesFilter(one: FrameInteraction, { frame, timeZone }: SamplingPlan): boolean {
  const date = localDateAt(one.startedAt, timeZone);
  return (
    (frame.teamIds.length === 0 || one.agentTeamIds.some((id) => frame.teamIds.includes(id))) &&
    (frame.queues.length === 0 || (one.queue !== null && frame.queues.includes(one.queue))) &&
    (frame.channels.length === 0 || frame.channels.includes(one.channel)) &&
    one.durationSeconds >= (frame.shortestSeconds ?? 0) &&
    one.durationSeconds <= (frame.longestSeconds ?? Number.POSITIVE_INFINITY) &&
    date >= (frame.from ?? date) &&
    date <= (frame.until ?? date)
  );
}
