/** One kind of event of the last 24 hours: told, still waiting for the relay, and marks of consumers that finished. */
export interface EventCount {
  readonly type: string;
  readonly told: number;
  readonly waiting: number;
  readonly done: number;
}

/** A job that used up its tries. `id` is BullMQ's. */
export interface FailedJob {
  readonly id: string;
  readonly queue: string;
  readonly name: string;
  readonly attempts: number;
  readonly reason: string;
  readonly failedAt: Date | null;
}
