import type { Step } from './content.js';
import { type HeardRange, heardRatio, mergeHeard } from './heard-ranges.js';
import { HEARD_RATIO } from './module-completion.js';

/** What a player reports about a step: totals, so that a repeat, a late one or one from a second tab does no harm. */
export interface StepReport {
  readonly seenToEnd: boolean;
  readonly heard: readonly HeardRange[];
  readonly secondsSpent: number;
  readonly positionSeconds: number | null;
}

/** What is kept about a step. Nothing in it ever goes back, but the place where the person was. */
export interface StepRecord {
  readonly seenAt: Date | null;
  readonly heard: readonly HeardRange[];
  readonly heardAt: Date | null;
  readonly secondsSpent: number;
  readonly positionSeconds: number | null;
}

/** A day: more in one step is a clock that is wrong. */
const LONGEST_SECONDS = 86_400;
const NOTHING: StepRecord = { seenAt: null, heard: [], heardAt: null, secondsSpent: 0, positionSeconds: null };

/** The record after a report. */
export function withReport(stored: StepRecord | null, report: StepReport, step: Step, now: Date): StepRecord {
  const before = stored ?? NOTHING;
  const durationSeconds = step.kind === 'audioFragment' ? step.durationSeconds : 0;
  const heard = mergeHeard([...before.heard, ...report.heard], durationSeconds);
  const heardEnough = heardRatio(heard, durationSeconds) >= HEARD_RATIO;
  return {
    seenAt: before.seenAt ?? (report.seenToEnd ? now : null),
    heard,
    heardAt: before.heardAt ?? (heardEnough ? now : null),
    secondsSpent: Math.max(before.secondsSpent, Math.min(LONGEST_SECONDS, Math.max(0, Math.round(report.secondsSpent)))),
    positionSeconds: placeIn(durationSeconds, report.positionSeconds) ?? before.positionSeconds,
  };
}

function placeIn(durationSeconds: number, positionSeconds: number | null): number | null {
  return positionSeconds === null ? null : Math.min(durationSeconds, Math.max(0, positionSeconds));
}
