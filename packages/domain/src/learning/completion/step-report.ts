import type { Step } from '../courses/content.js';
import { type HeardRange, heardRatio, hearWithin } from './heard-ranges.js';
import { HEARD_RATIO } from './module-completion.js';
import { playSeconds } from './play-seconds.js';

/** What a player reports about a step: totals, so that a repeat, a late one or one from a second tab does no harm. */
export interface StepReport {
  readonly seenToEnd: boolean;
  readonly heard: readonly HeardRange[];
  readonly secondsSpent: number;
  readonly positionSeconds: number | null;
}

/** What is kept about a step. Nothing in it ever goes back, but the place where the person was. */
export interface StepRecord {
  /** When the server first heard that the step was on a screen; from then on the clock runs. */
  readonly openedAt: Date;
  readonly seenAt: Date | null;
  readonly heard: readonly HeardRange[];
  readonly heardAt: Date | null;
  readonly secondsSpent: number;
  readonly positionSeconds: number | null;
}

/** A day: more in one step is a clock that is wrong. */
const LONGEST_SECONDS = 86_400;
/** Nobody listens faster than this; what was heard cannot grow faster either. */
const FASTEST = 2;
/** A report may overtake the one that opened the step by as long as a slow network takes. */
const SLACK_SECONDS = 2;
const NOTHING = { seenAt: null, heard: [], heardAt: null, secondsSpent: 0, positionSeconds: null };

/**
 * The record after a report. The first one opens the step and proves nothing: so one request completes nothing, and what a browser
 * says it played is held against the time since then.
 */
export function withReport(stored: StepRecord | null, report: StepReport, step: Step, now: Date): StepRecord {
  const before: StepRecord = stored ?? { openedAt: now, ...NOTHING };
  const openSeconds = Math.max(0, now.getTime() - before.openedAt.getTime()) / 1000;
  const durationSeconds = playSeconds(step);
  const heard = hearWithin(before.heard, report.heard, durationSeconds, stored ? openSeconds * FASTEST + SLACK_SECONDS : 0);
  const heardEnough = heardRatio(heard, durationSeconds) >= HEARD_RATIO;
  const longest = stored ? Math.min(LONGEST_SECONDS, openSeconds + SLACK_SECONDS) : 0;
  return {
    openedAt: before.openedAt,
    seenAt: before.seenAt ?? (stored && report.seenToEnd ? now : null),
    heard,
    heardAt: before.heardAt ?? (heardEnough ? now : null),
    secondsSpent: Math.max(before.secondsSpent, Math.round(Math.min(longest, Math.max(0, report.secondsSpent)))),
    positionSeconds: placeIn(durationSeconds, report.positionSeconds) ?? before.positionSeconds,
  };
}

function placeIn(durationSeconds: number, positionSeconds: number | null): number | null {
  return positionSeconds === null ? null : Math.min(durationSeconds, Math.max(0, positionSeconds));
}
