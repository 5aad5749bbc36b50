import type { IsoDate } from '../../shared/time/local-time.js';

/**
 * What is known of somebody's memory of one card, in the terms of FSRS. Days are those on the person's own calendar: practising at
 * nine in the evening and at eight the next morning is one day apart.
 */
export interface Memory {
  /** Days after which the chance of remembering is 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  readonly reviewedOn: IsoDate;
  readonly dueOn: IsoDate;
  /** From `reviewedOn` to `dueOn`; at least 1. */
  readonly intervalDays: number;
  /** Reviews so far, and how many of them were forgotten after it had been remembered. */
  readonly reps: number;
  readonly lapses: number;
}
