import { ApiError } from '../../../lib/graphql';
import { KEPT_WORK } from '../../../lib/kept-work';
import type { Submission, submissionSchema } from './submission.schema';

const KEPT = `${KEPT_WORK}submission.`;
/** Until then nothing is sent, so taking it back leaves no trace with anybody. */
export const UNDO_MS = 8000;
const RETRY_MS = 4000;

export interface Sending extends Submission {
  readonly stage: 'waiting' | 'sending' | 'offline' | 'sent' | 'refused';
  /** The job that grades it; only when sent. */
  readonly jobId: string | null;
  /** Message id; only when refused. */
  readonly code: string | null;
}

type Send = (input: { evaluationId: string; expectedVersion: number; idempotencyKey: string }) => Promise<string>;

/**
 * Evaluations on their way to the server. A press on send waits eight seconds, in this browser, in which it can be taken back;
 * closing the page sends at once, and what a crash kept from leaving is sent at the next visit. The key of the press makes that
 * sending twice is sending once.
 */
export class SubmissionDesk {
  #items: readonly Sending[] = [];
  #timers = new Map<string, ReturnType<typeof setTimeout>>();
  #listeners = new Set<() => void>();

  constructor(private readonly send: Send) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  list = (): readonly Sending[] => this.#items;

  add(about: Omit<Submission, 'sendAt' | 'idempotencyKey'>): void {
    const item = { ...about, idempotencyKey: crypto.randomUUID(), sendAt: Date.now() + UNDO_MS };
    localStorage.setItem(KEPT + item.evaluationId, JSON.stringify(item));
    this.#wait(item);
  }

  /** Takes back what has not left yet. @returns whether it was still here */
  undo = (evaluationId: string): boolean => {
    const waiting = this.#items.find((each) => each.evaluationId === evaluationId)?.stage === 'waiting';
    if (!waiting) return false;
    localStorage.removeItem(KEPT + evaluationId);
    this.dismiss(evaluationId);
    return true;
  };

  dismiss = (evaluationId: string): void => {
    clearTimeout(this.#timers.get(evaluationId));
    this.#change(this.#items.filter((each) => each.evaluationId !== evaluationId));
  };

  /** The page closes: everything leaves now. */
  flush = (): void => {
    for (const item of this.#items) if (item.stage === 'waiting') void this.#leave(item);
  };

  /** Picks up what an earlier page, or one that crashed, did not get away. */
  async resume(): Promise<void> {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(KEPT));
    if (kept.length === 0) return;
    const { submissionSchema: schema } = await import('./submission.schema');
    for (const key of kept) {
      const text = localStorage.getItem(key);
      const item = text === null ? null : read(schema, text);
      if (text !== null && !item) localStorage.removeItem(key);
      if (item && !this.#items.some((each) => each.evaluationId === item.evaluationId)) this.#wait(item);
    }
  }

  #wait(item: Submission): void {
    const others = this.#items.filter((each) => each.evaluationId !== item.evaluationId);
    this.#change([...others, { ...item, stage: 'waiting', jobId: null, code: null }]);
    this.#later(item, item.sendAt - Date.now());
  }

  #later(item: Submission, ms: number): void {
    clearTimeout(this.#timers.get(item.evaluationId));
    this.#timers.set(
      item.evaluationId,
      setTimeout(() => void this.#leave(item), Math.max(0, ms)),
    );
  }

  async #leave(item: Submission): Promise<void> {
    clearTimeout(this.#timers.get(item.evaluationId));
    // Taken back in another window.
    if (localStorage.getItem(KEPT + item.evaluationId) === null) return this.dismiss(item.evaluationId);
    this.#set(item, { stage: 'sending' });
    try {
      const { evaluationId, version: expectedVersion, idempotencyKey } = item;
      const jobId = await this.send({ evaluationId, expectedVersion, idempotencyKey });
      localStorage.removeItem(KEPT + evaluationId);
      this.#set(item, { stage: 'sent', jobId });
    } catch (error) {
      const code = error instanceof ApiError ? error.code : 'INTERNAL_SERVER_ERROR';
      if (code === 'OFFLINE') {
        this.#set(item, { stage: 'offline' });
        this.#later(item, RETRY_MS);
      } else {
        localStorage.removeItem(KEPT + item.evaluationId);
        this.#set(item, { stage: 'refused', code });
      }
    }
    return undefined;
  }

  #set({ evaluationId }: Submission, change: Partial<Sending>): void {
    this.#change(this.#items.map((each) => (each.evaluationId === evaluationId ? { ...each, ...change } : each)));
  }

  #change(items: readonly Sending[]): void {
    this.#items = items;
    for (const listener of this.#listeners) listener();
  }
}

/** Null when it cannot be read any more. */
function read(schema: typeof submissionSchema, text: string): Submission | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
