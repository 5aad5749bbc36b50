import type { SamplingPlanSettingsInput } from '../../../gql/graphql';
import type { Plan } from './api';

/** What is filled in on the form; numbers and dates may be empty while somebody types. */
export interface PlanDraft {
  readonly name: string;
  readonly teamIds: readonly string[];
  readonly queues: string;
  readonly channels: readonly string[];
  readonly shortest: number | '';
  readonly longest: number | '';
  readonly from: string;
  readonly until: string;
  readonly count: number | '';
  readonly per: 'week' | 'month';
  /** Evaluator id to the most calls per period. */
  readonly capacities: Readonly<Record<string, number | ''>>;
  readonly blind: boolean;
  /** null: the scorecard published last. */
  readonly scorecardId: string | null;
}

export const NEW_PLAN: PlanDraft = {
  name: '',
  teamIds: [],
  queues: '',
  channels: [],
  shortest: 60,
  longest: '',
  from: '',
  until: '',
  count: 2,
  per: 'week',
  capacities: {},
  blind: false,
  scorecardId: null,
};

export const draftOf = (plan: Plan): PlanDraft => ({
  name: plan.name,
  teamIds: plan.frame.teamIds,
  queues: plan.frame.queues.join(', '),
  channels: plan.frame.channels,
  shortest: plan.frame.shortestSeconds ?? '',
  longest: plan.frame.longestSeconds ?? '',
  from: plan.frame.from ?? '',
  until: plan.frame.until ?? '',
  count: plan.quotaCount,
  per: plan.quotaPer,
  capacities: Object.fromEntries(plan.evaluators.map(({ evaluator, capacity }) => [evaluator.id, capacity])),
  blind: plan.blind,
  scorecardId: plan.scorecardId ?? null,
});

export function settingsOf(draft: PlanDraft): SamplingPlanSettingsInput {
  const orNull = <Value extends number | string>(value: Value | '') => (value === '' ? null : value);
  const words = draft.queues.split(',').map((word) => word.trim());
  return {
    name: draft.name,
    frame: {
      teamIds: [...draft.teamIds],
      queues: [...new Set(words.filter((word) => word !== ''))],
      channels: [...draft.channels],
      shortestSeconds: orNull(draft.shortest),
      longestSeconds: orNull(draft.longest),
      from: orNull(draft.from),
      until: orNull(draft.until),
    },
    quotaCount: orNull(draft.count) ?? 0,
    quotaPer: draft.per,
    evaluators: Object.entries(draft.capacities).map(([evaluatorId, capacity]) => ({
      evaluatorId,
      capacity: orNull(capacity) ?? 0,
    })),
    blind: draft.blind,
    scorecardId: draft.scorecardId,
  };
}

/** The same list with one more or one fewer. */
export const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
