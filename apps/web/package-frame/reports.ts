import type { Cmi } from '@vakwerk/domain/learning/packages/package-kind';

/** What an item said and the app does not have yet. Every report holds all of it, so that one that is lost is made good by the next. */
export class Reports {
  readonly #waiting = new Map<string, { readonly value: string; readonly since: number }>();
  #sequence = 0;
  #finished = false;
  #sentFinish = false;

  take(element: string, value: string): void {
    this.#waiting.set(element, { value, since: this.#sequence + 1 });
  }

  finish(): void {
    this.#finished = true;
  }

  /** @returns null when there is nothing to say */
  next(): { sequence: number; changes: Cmi; finished: boolean } | null {
    if (this.#waiting.size === 0 && (!this.#finished || this.#sentFinish)) return null;
    this.#sequence += 1;
    this.#sentFinish = this.#finished;
    const changes = Object.fromEntries([...this.#waiting].map(([element, { value }]) => [element, value]));
    return { sequence: this.#sequence, changes, finished: this.#finished };
  }

  saved(sequence: number): void {
    for (const [element, { since }] of this.#waiting) if (since <= sequence) this.#waiting.delete(element);
  }

  /** Everything that was said is kept. */
  get settled(): boolean {
    return this.#waiting.size === 0 && (!this.#finished || this.#sentFinish);
  }
}
