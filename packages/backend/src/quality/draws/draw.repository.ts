import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Draw } from './draw.entity.js';

type Sometimes = 'planId' | 'runId' | 'periodKey' | 'blind' | 'motive';
export type NewDraw = Omit<Draw, 'organisationId' | 'id' | Sometimes> & Partial<Pick<Draw, Sometimes>>;

/** Rows of one statement: PostgreSQL takes 65,535 values. */
const AT_ONCE = 1_000;

@Injectable()
export class DrawRepository {
  constructor(private readonly database: Database) {}

  /** Remembers a draw. @returns its id, or null when this evaluator was given this interaction before */
  async addOnce(draw: NewDraw): Promise<string | null> {
    const id = newId();
    const { raw } = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Draw)
      .values({ ...draw, organisationId: this.database.organisationId(), id })
      .orIgnore()
      .returning('id')
      .execute();
    return (raw as unknown[]).length > 0 ? id : null;
  }

  /** All of a draw, or none of it when one of them exists. */
  async addAll(draws: readonly NewDraw[]): Promise<void> {
    const organisationId = this.database.organisationId();
    for (let from = 0; from < draws.length; from += AT_ONCE) {
      const rows = draws.slice(from, from + AT_ONCE).map((draw) => ({ ...draw, organisationId, id: newId() }));
      await this.database.manager().insert(Draw, rows);
    }
  }
}
