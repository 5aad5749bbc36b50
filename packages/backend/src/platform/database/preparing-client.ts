import { Client, type ClientConfig } from 'pg';
import { PreparedStatements } from './prepared-statements.js';

const FEATURE_NOT_SUPPORTED = '0A000';

/** One list for all connections, so that a name means the same statement on each of them. */
const statements = new PreparedStatements();

/** Whether a deployment changed a table under a statement that was prepared before. */
const isStale = (error: unknown) =>
  error instanceof Error &&
  (error as Error & { code?: string }).code === FEATURE_NOT_SUPPORTED &&
  error.message.includes('cached plan');

/**
 * The connection the pool opens. Statements are written at once and answered in order (pipelining), so parallel fields of a request
 * share its transaction without waiting for each other; statements with parameters that are asked often are planned once.
 */
export class PreparingClient extends Client {
  /** Part of each name: raised when prepared statements no longer fit the tables, so that they are prepared anew. */
  #age = 0;

  constructor(config?: ClientConfig) {
    super({ ...config, pipeline: true });
  }

  #gathering = false;

  /** `never`: what the caller gets is what pg's own overloads promise for these arguments. */
  override query(query: unknown, values?: unknown, callback?: unknown): never {
    this.#gather();
    const ask = super.query.bind(this) as (...args: unknown[]) => unknown;
    const name = typeof query === 'string' && Array.isArray(values) && values.length > 0 ? statements.nameOf(query) : null;
    if (name === null) return ask(query, values, callback) as never;
    const answer = ask({ name: `${name}_${this.#age}`, text: query, values }, callback);
    if (answer instanceof Promise)
      answer.catch((error: unknown) => {
        if (isStale(error)) this.#age += 1;
      });
    return answer as never;
  }

  /**
   * What is asked in one turn of the event loop goes to PostgreSQL in one write: BEGIN with the first question behind it, parallel
   * fields together. A write to a socket costs a server like this one more than anything it does itself.
   */
  #gather(): void {
    if (this.#gathering) return;
    this.#gathering = true;
    const { stream } = this.connection;
    stream.cork();
    // After everything that is ready to run now; before the event loop looks at a socket again.
    queueMicrotask(() =>
      process.nextTick(() => {
        this.#gathering = false;
        stream.uncork();
      }),
    );
  }
}
