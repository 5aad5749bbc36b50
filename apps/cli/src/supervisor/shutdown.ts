import { setTimeout as pause } from 'node:timers/promises';
import { yellow } from '../terminal.js';

/** Raised when Ctrl-C comes while things are still starting. */
export class StopAsked extends Error {
  override readonly name = 'StopAsked';
}

interface Part {
  readonly name: string;
  readonly stop: () => Promise<void>;
}

/** No part may hold up the others longer than this; together they stay within ten seconds. */
const LONGEST_STOP_MS = 4_000;

/** Remembers what was started and stops it in the opposite order. Ctrl-C, SIGTERM and a closed terminal ask for it. */
export class Shutdown {
  readonly #parts: Part[] = [];
  readonly #asked: Promise<void>;
  #isAsked = false;

  constructor() {
    this.#asked = new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
        process.on(signal, () => {
          this.#isAsked = true;
          resolve();
        });
      }
    });
  }

  /** Adds a part that was just started (or is about to be): it will be stopped before all earlier ones. */
  last(name: string, stop: () => Promise<void>): void {
    this.#parts.push({ name, stop });
  }

  untilAsked(): Promise<void> {
    return this.#asked;
  }

  /** @throws StopAsked when somebody pressed Ctrl-C in the meantime */
  refuseWhenAsked(): void {
    if (this.#isAsked) throw new StopAsked();
  }

  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** The result of work that may be left half-way. @throws StopAsked at once when somebody presses Ctrl-C meanwhile */
  orStop<T>(work: Promise<T>): Promise<T> {
    const stop = this.#asked.then((): never => {
      throw new StopAsked();
    });
    return Promise.race([work, stop]);
  }

  async stopAll(): Promise<void> {
    for (const part of this.#parts.splice(0).reverse()) {
      const late = pause(LONGEST_STOP_MS, 'late' as const, { ref: false });
      const ended = part.stop().then(
        () => 'stopped' as const,
        (error: unknown) => String(error),
      );
      const how = await Promise.race([ended, late]);
      if (how !== 'stopped')
        process.stderr.write(`${yellow('!')} ${part.name}: ${how === 'late' ? 'did not stop in time' : how}\n`);
    }
  }
}
