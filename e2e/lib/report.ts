export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** What a run that saw it all go by wants to read at its end; a skipped one with its reason. */
  readonly names: { readonly failed: string[]; readonly skipped: string[] };
}

/** Counts steps. Journeys run side by side, so each keeps its lines together until it is printed. */
export class Report {
  readonly counts: Counts;
  readonly #lines: string[] = [];
  #title = '';

  /** @param counts where to add up, so that many reports make one sum */
  constructor(counts: Counts = { passed: 0, failed: 0, skipped: 0, names: { failed: [], skipped: [] } }) {
    this.counts = counts;
  }

  print(): void {
    process.stdout.write(
      this.#lines
        .splice(0)
        .map((line) => `${line}\n`)
        .join(''),
    );
  }

  #write(line: string): void {
    this.#lines.push(line);
  }

  say(line: string): void {
    this.#write(`      ${line}`);
  }

  title(name: string): void {
    this.#title = `${name}: `;
    this.#write(`\n  ${name}`);
  }

  /** One thing that must hold. What it returns goes on to the next step; what it throws ends the journey. */
  async step<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
    const since = performance.now();
    try {
      const result = await run();
      this.counts.passed += 1;
      this.#write(`    ✓ ${name} (${seconds(since)})`);
      return result;
    } catch (error) {
      this.fail(name, error);
      throw new StepFailed(name);
    }
  }

  fail(name: string, error: unknown): void {
    this.counts.failed += 1;
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // Whoever only reads the end of a long run must be able to see what was the matter.
    this.counts.names.failed.push(`${this.#title}${name}\n${beginning(why).replace(/^/gm, '      ')}`);
    this.#write(`    ✗ ${name}\n${why.replace(/^/gm, '        ')}`);
  }

  skip(name: string, why: string): void {
    this.counts.skipped += 1;
    this.counts.names.skipped.push(`${this.#title}${name} (skipped: ${why})`);
    this.#write(`    – ${name}: skipped, ${why}`);
  }
}

/** Already counted and printed. */
export class StepFailed extends Error {
  override readonly name = 'StepFailed';
}

const beginning = (text: string): string => text.split('\n').slice(0, 8).join('\n');

export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export function expect(holds: unknown, otherwise: string): asserts holds {
  if (!holds) throw new Error(otherwise);
}

export function expectSame(found: unknown, wanted: unknown, about: string): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (one !== other) throw new Error(`${about}: found ${one}, wanted ${other}`);
}

/** Asks again until something is there. @throws with `about` when it is not there in time */
export async function until<Found>(
  about: string,
  ask: () => Promise<Found | null | undefined | false>,
  { within = 20_000, every = 150 }: { within?: number; every?: number } = {},
): Promise<Found> {
  const end = performance.now() + within;
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`${about}: not within ${within / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
