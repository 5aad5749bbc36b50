import { type PeriodLength, type SamplingPeriod, samplingPeriodAt } from '@vakwerk/domain/quality/sampling/sampling-period';

/** The whole week or month before the one that runs now. */
export function lastEndedPeriod(plan: { readonly quotaPer: PeriodLength; readonly timeZone: string }, now: Date): SamplingPeriod {
  const running = samplingPeriodAt(now, plan.quotaPer, plan.timeZone);
  return samplingPeriodAt(new Date(running.startsAt.getTime() - 1), plan.quotaPer, plan.timeZone);
}
