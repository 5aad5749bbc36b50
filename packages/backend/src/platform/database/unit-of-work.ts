import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { begin, Database, release } from './database.js';
import { workScope } from './scope.js';

/** One transaction in which a use case loads, decides, saves and appends its events: all of it or nothing. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly database: Database) {}

  /** Runs the work for the actor's organisation. Called inside another unit of work of the same organisation it joins that one. */
  run<T>(actor: Pick<Actor, 'organisationId'>, work: () => Promise<T>): Promise<T> {
    return this.transaction(actor.organisationId, work);
  }

  /** Work of the product itself that crosses organisations (relay, schedules, finding the organisation of a sign-in). */
  runAsSystem<T>(work: () => Promise<T>): Promise<T> {
    return this.transaction(null, work);
  }

  private async transaction<T>(organisationId: string | null, work: () => Promise<T>): Promise<T> {
    const outer = workScope.getStore();
    if (outer?.mode === 'write') {
      if (outer.organisationId !== organisationId) throw new Error('A unit of work cannot hold another organisation’s work.');
      return work();
    }
    const runner = this.database.dataSource.createQueryRunner();
    const begun = begin(runner, 'BEGIN', organisationId);
    begun.catch(() => undefined); // reported below
    const unanswered = [begun];
    try {
      const result = await workScope.run({ organisationId, mode: 'write', manager: () => runner.manager, unanswered }, work);
      // PostgreSQL answers in order, and COMMIT after a failed statement rolls back.
      await Promise.all([...unanswered, runner.query('COMMIT')]);
      return result;
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined); // the connection may be gone; the server then rolled back itself
      throw (await firstFailure(unanswered)) ?? error;
    } finally {
      await release(runner);
    }
  }
}

/** What went wrong first: whatever is asked after a failed statement only says that the transaction is aborted. */
async function firstFailure(sent: readonly Promise<unknown>[]): Promise<unknown> {
  const outcomes = await Promise.allSettled(sent);
  return outcomes.find((outcome) => outcome.status === 'rejected')?.reason;
}
