import type { SamplingPlanSettingsInput } from '../../../gql/graphql';
import type { Plan } from './api';

/** What is filled in on the form; numbers may be empty while somebody types. */
export interface PlanDraft {
  readonly name: string;
  readonly teamIds: readonly string[];
  readonly queues: string;
  readonly channels: readonly string[];
  readonly shortest: number | '';
  readonly longest: number | '';
  readonly count: number | '';
  readonly per: 'week' | 'month';
  /** Evaluator id to the most calls per period. */
  readonly capacities: Readonly<Record<string, number | ''>>;
  readonly blind: boolean;
}

export const NEW_PLAN: PlanDraft = {
  name: '',
  teamIds: [],
  queues: '',
  channels: [],
  shortest: 60,
  longest: '',
  count: 2,
  per: 'week',
  capacities: {},
  blind: false,
};

export const draftOf = (plan: Plan): PlanDraft => ({
  name: plan.name,
  teamIds: plan.frame.teamIds,
  queues: plan.frame.queues.join(', '),
  channels: plan.frame.channels,
  shortest: plan.frame.shortestSeconds ?? '',
  longest: plan.frame.longestSeconds ?? '',
  count: plan.quotaCount,
  per: plan.quotaPer,
  capacities: Object.fromEntries(plan.evaluators.map(({ evaluator, capacity }) => [evaluator.id, capacity])),
  blind: plan.blind,
});

/** @param stored what the form does not show stays as it was */
export function settingsOf(draft: PlanDraft, stored: Plan | null): SamplingPlanSettingsInput {
  const orNull = (value: number | '') => (value === '' ? null : value);
  const words = draft.queues.split(',').map((word) => word.trim());
  return {
    name: draft.name,
    frame: {
      teamIds: [...draft.teamIds],
      queues: [...new Set(words.filter((word) => word !== ''))],
      channels: [...draft.channels],
      shortestSeconds: orNull(draft.shortest),
      longestSeconds: orNull(draft.longest),
      from: stored?.frame.from ?? null,
      until: stored?.frame.until ?? null,
    },
    quotaCount: orNull(draft.count) ?? 0,
    quotaPer: draft.per,
    evaluators: Object.entries(draft.capacities).map(([evaluatorId, capacity]) => ({
      evaluatorId,
      capacity: orNull(capacity) ?? 0,
    })),
    blind: draft.blind,
    scorecardId: stored?.scorecardId ?? null,
  };
}

/** The same list with one more or one fewer. */
export const toggled = (list: readonly string[], item: string): readonly string[] =>
  list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
