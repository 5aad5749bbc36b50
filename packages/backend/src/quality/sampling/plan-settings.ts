import type {
  FrameFilter,
  SamplingPlan as Plan,
  PlanEvaluator,
  SamplingPlanProblem,
} from '@vakwerk/domain/quality/sampling/sampling-plan';
import { z } from 'zod';

/** What a manager chooses about a plan. */
export interface PlanSettings {
  readonly name: string;
  readonly frame: FrameFilter;
  readonly quotaCount: number;
  readonly quotaPer: 'week' | 'month';
  readonly evaluators: readonly PlanEvaluator[];
  readonly blind: boolean;
  readonly scorecardId: string | null;
}

const date = z.iso.date().nullish().default(null);
const seconds = z.int().min(0).max(86_400).nullish().default(null);

/** Bounds that a form keeps to by itself; what a person can get wrong is a problem with a sentence, see `checkSamplingPlan`. */
export const planSettingsSchema = z.object({
  name: z.string().trim().min(1).max(120),
  frame: z.object({
    teamIds: z.array(z.uuid()).max(200),
    queues: z.array(z.string().min(1).max(200)).max(50).default([]),
    channels: z
      .array(z.enum(['phone', 'chat']))
      .max(2)
      .default([]),
    shortestSeconds: seconds,
    longestSeconds: seconds,
    from: date,
    until: date,
  }),
  quotaCount: z.int().min(0).max(100),
  quotaPer: z.enum(['week', 'month']),
  evaluators: z.array(z.object({ evaluatorId: z.uuid(), capacity: z.int().min(0).max(1_000) })).max(100),
  blind: z.boolean(),
  scorecardId: z.uuid().nullish().default(null),
});

export type PlanProblem = SamplingPlanProblem | 'noTeams' | 'evaluatorNotPossible' | 'scorecardUnknown' | 'periodFixed';
export type PlanRefusal =
  | { readonly code: 'planNotValid'; readonly problems: readonly PlanProblem[] }
  | { readonly code: 'planConflict' | 'planArchived' | 'periodDrawn' | 'planPaused'; readonly problems: readonly [] };

export const refusal = (code: Exclude<PlanRefusal['code'], 'planNotValid'>): PlanRefusal => ({ code, problems: [] });

/** The plan as the rules know it. */
export function domainPlan(settings: PlanSettings, { id, timeZone }: { readonly id: string; readonly timeZone: string }): Plan {
  const { frame, quotaCount, quotaPer, evaluators, blind } = settings;
  return { id, frame, quota: { count: quotaCount, per: quotaPer }, evaluators, blind, timeZone };
}

/** Only what a manager chose: what a run keeps of its plan. */
export function settingsOf({ name, frame, quotaCount, quotaPer, evaluators, blind, scorecardId }: PlanSettings): PlanSettings {
  return { name, frame, quotaCount, quotaPer, evaluators, blind, scorecardId };
}
