import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { requestScope, type Scope, workScope } from './scope.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Repositories get their manager here and nowhere else; without a scope there is no way to the database. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(readonly dataSource: DataSource) {}

  async connect(): Promise<void> {
    if (!this.dataSource.isInitialized) await this.dataSource.initialize();
    await this.refuseDangerousRole();
  }

  /** The manager of the surrounding unit of work, or of the request's lazily opened read transaction. @throws when there is neither */
  manager(): EntityManager {
    return this.scope().manager();
  }

  /** The organisation everything in this scope belongs to. @throws outside an organisation */
  organisationId(): string {
    const { organisationId } = this.scope();
    if (!organisationId) throw new Error('This work belongs to no organisation.');
    return organisationId;
  }

  /**
   * Sends a change whose answer decides nothing: it goes along with the next statement, or with COMMIT, and nobody waits for it.
   * When it fails, the unit of work fails with its error. @throws outside a unit of work
   */
  send(sql: string, parameters: unknown[]): void {
    const work = this.scope();
    if (work.mode !== 'write') throw new Error('Changes are sent inside a unit of work.');
    const answer = work.manager().query(sql, parameters);
    answer.catch(() => undefined); // the unit of work reports it
    work.unanswered.push(answer);
  }

  private scope(): Scope {
    const work = workScope.getStore();
    if (work) return work;
    const request = requestScope.getStore();
    if (!request?.actor) throw new Error('No unit of work and no signed-in request: open a scope first.');
    request.read ??= this.openRead(request.actor.organisationId);
    return request.read;
  }

  /**
   * One READ ONLY transaction for a whole request. BEGIN and the organisation go as one message that nobody waits for: the
   * connection answers in order, so the first real question already runs inside it. That halves the cost of tenancy.
   */
  private openRead(organisationId: string): Scope & { end(): Promise<void> } {
    const runner = this.dataSource.createQueryRunner();
    const begun = begin(runner, 'BEGIN READ ONLY', organisationId);
    begun.catch(() => undefined); // reported by the questions that follow, which fail or see no rows
    return {
      organisationId,
      mode: 'read',
      unanswered: [],
      manager: () => runner.manager,
      end: () => endRead(runner, begun),
    };
  }

  /** Row-level security does not bind superusers, owners of a table or roles that bypass it: refuse to run as one. */
  private async refuseDangerousRole(): Promise<void> {
    const [role] = (await this.dataSource.query(
      `SELECT current_user AS name, rolsuper OR rolbypassrls AS dangerous,
              EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owner
         FROM pg_roles r WHERE rolname = current_user`,
    )) as { name: string; dangerous: boolean; owner: boolean }[];
    if (!role || role.dangerous || role.owner)
      throw new Error(
        `DATABASE_URL signs in as "${role?.name}", which is a superuser, bypasses row-level security or owns tables. Use the role app_user.`,
      );
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Ends the transaction and gives the connection back; a broken connection is dropped by the pool. */
async function endRead(runner: QueryRunner, begun: Promise<unknown>): Promise<void> {
  try {
    await begun;
    await runner.query('COMMIT');
  } catch {
    await runner.query('ROLLBACK').catch(() => undefined);
  } finally {
    await release(runner);
  }
}

/** Opens a transaction for one organisation in one message, and tells TypeORM, which would otherwise commit our work halfway. */
export function begin(
  runner: QueryRunner,
  statement: 'BEGIN' | 'BEGIN READ ONLY',
  organisationId: string | null,
): Promise<unknown> {
  Object.assign(runner, { isTransactionActive: true });
  return runner.query(beginStatement(statement, organisationId));
}

/** Gives the connection back to the pool after COMMIT or ROLLBACK. */
export async function release(runner: QueryRunner): Promise<void> {
  Object.assign(runner, { isTransactionActive: false });
  await runner.release();
}

/** `set_config(…, true)` lasts for the transaction only: with false it would leak to the next user of the connection. */
function beginStatement(begin: string, organisationId: string | null): string {
  if (organisationId === null) return `${begin}; SELECT set_config('app.scope', 'system', true)`;
  if (!UUID.test(organisationId)) throw new Error('An organisation id is a UUID.');
  return `${begin}; SELECT set_config('app.org_id', '${organisationId}', true)`;
}
