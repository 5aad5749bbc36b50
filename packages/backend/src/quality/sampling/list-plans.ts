import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { isId } from '../../platform/database/new-id.js';
import { clampPageSize, decodeCursor, encodeCursor } from '../../platform/graphql/page.js';
import { DATE } from '../evaluations/cursor.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { ReadPlan } from './read-plan.js';
import { SamplingPlanRepository, type StoredPlan } from './sampling-plan.repository.js';
import { SamplingRunRepository, type StoredRun } from './sampling-run.repository.js';

/** Pages of plans, and of the draws of one. */
@Injectable()
export class ListPlans {
  constructor(
    private readonly read: ReadPlan,
    private readonly stored: SamplingPlanRepository,
    private readonly runsOf: SamplingRunRepository,
  ) {}

  async plans(actor: PersonActor, archived: boolean, { first, after }: PageRequest): Promise<Page<StoredPlan>> {
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    if (cursor && !isId(cursor.id)) throw new InvalidInput('This is not a cursor of ours.');
    const start = cursor && { name: cursor.sort, id: cursor.id };
    const rows = await this.stored.list(actor.teamIds, archived, start, size + 1);
    return pageOf(rows, size, ({ name, id }) => encodeCursor(name, id));
  }

  /** @throws NotFound */
  async runs(actor: PersonActor, planId: string, { first, after }: PageRequest): Promise<Page<StoredRun> & { plan: StoredPlan }> {
    const plan = await this.read.run(actor, planId);
    const size = clampPageSize(first);
    const cursor = decodeCursor(after);
    if (cursor && !DATE.test(cursor.sort)) throw new InvalidInput('This is not a cursor of ours.');
    const rows = await this.runsOf.list(planId, cursor?.sort ?? null, size + 1);
    return { plan, ...pageOf(rows, size, ({ periodKey, id }) => encodeCursor(periodKey, id)) };
  }
}

function pageOf<Row>(rows: readonly Row[], size: number, cursorOf: (row: Row) => string): Page<Row> {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return { nodes, pageInfo: { endCursor: last ? cursorOf(last) : null, hasNextPage: rows.length > size } };
}
