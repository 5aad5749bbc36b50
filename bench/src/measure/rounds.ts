import { SETTINGS } from '../settings.js';
import { median, quantile } from './statistics.js';

/** One arm of a round. `cost` is what is compared: CPU ms per request, or ms per transaction. */
export interface Arm {
  readonly cost: number;
  readonly cpuMs: number;
  /** The part of it that is node's; the rest is PostgreSQL's. */
  readonly nodeMs: number;
  readonly perSecond: number;
}

export interface Comparison {
  readonly kept: number;
  readonly dropped: number;
  readonly floor: Arm;
  readonly ours: Arm;
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
}

/** Floor → ours → floor until enough rounds were quiet. A round whose floors differ measured the machine and is dropped. */
export async function compare(
  floor: () => Promise<Arm>,
  ours: () => Promise<Arm>,
  roundsWanted: number = SETTINGS.roundsWanted,
): Promise<Comparison> {
  const kept: { floor: Arm; ours: Arm; ratio: number }[] = [];
  let rounds = 0;
  for (; kept.length < roundsWanted && rounds < SETTINGS.roundsAtMost; rounds += 1) {
    const [before, middle, after] = [await floor(), await ours(), await floor()];
    const difference = Math.abs(before.cost - after.cost) / Math.min(before.cost, after.cost);
    if (difference > SETTINGS.floorsMayDiffer) continue;
    const both = meanOf(before, after);
    kept.push({ floor: both, ours: middle, ratio: middle.cost / both.cost });
  }
  const ratios = kept.map((round) => round.ratio);
  return {
    kept: kept.length,
    dropped: rounds - kept.length,
    floor: medianOf(kept.map((round) => round.floor)),
    ours: medianOf(kept.map((round) => round.ours)),
    ratio: { median: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) },
  };
}

const meanOf = (a: Arm, b: Arm): Arm => ({
  cost: (a.cost + b.cost) / 2,
  cpuMs: (a.cpuMs + b.cpuMs) / 2,
  nodeMs: (a.nodeMs + b.nodeMs) / 2,
  perSecond: (a.perSecond + b.perSecond) / 2,
});

const medianOf = (arms: readonly Arm[]): Arm => ({
  cost: median(arms.map((arm) => arm.cost)),
  cpuMs: median(arms.map((arm) => arm.cpuMs)),
  nodeMs: median(arms.map((arm) => arm.nodeMs)),
  perSecond: median(arms.map((arm) => arm.perSecond)),
});
