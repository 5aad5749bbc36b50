import type { z } from 'zod';
import type { EventDefinition } from './event.js';

/** One queue per slice: a slow mail server does not keep grading waiting. */
export const QUEUES = ['people', 'skills', 'learning', 'quality', 'coaching', 'progress', 'messaging'] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a job is: its name, where it waits, what it carries. The processor that does it lives in another file. */
export interface JobDefinition<Payload = unknown> {
  readonly name: string;
  readonly queue: QueueName;
  readonly version: number;
  readonly payload: z.ZodType<Payload>;
  /** Runs once for each of these events… */
  readonly on?: EventDefinition<Payload>;
  /** …or again and again for every organisation. */
  readonly every?: { readonly seconds: number };
  /** Tries before it counts as failed and waits for an administrator. Default 5, with exponential back-off from 1 s. */
  readonly attempts?: number;
  /**
   * 'transaction' (default): the effect and the mark that it happened are one transaction, so a repeat does nothing.
   * 'own': the job reaches outside the database (mail) and claims its work itself.
   */
  readonly once?: 'transaction' | 'own';
}

export const defineJob = <Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> => definition;

/** What travels through BullMQ. */
export interface JobEnvelope {
  readonly organisationId: string;
  readonly eventId: string;
  readonly version: number;
  readonly payload: unknown;
}

export interface JobContext {
  readonly organisationId: string;
  /** BullMQ's id of this job, shown to administrators and in logs. */
  readonly jobId: string;
  /** Set by who plays a year in a minute: the moment it is said to be. Absent: it is now, by the clock that each job goes by. */
  readonly at?: Date;
}

export interface JobProcessor<Payload> {
  process(payload: Payload, context: JobContext): Promise<void>;
}
