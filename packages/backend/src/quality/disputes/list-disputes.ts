import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { DISPUTE_COLUMNS, DISPUTE_JOINS, recordOf } from './dispute.reader.js';
import type { DisputeRecord } from './dispute-record.js';

export const DISPUTE_VIEWS = ['open', 'due', 'mine', 'closed'] as const;
export type DisputeView = (typeof DISPUTE_VIEWS)[number];

/** `$3` is the person who asks. */
const WHICH: Readonly<Record<DisputeView, string>> = {
  open: `d.state = 'open'`,
  due: `d.state = 'open' AND d.due_at < clock_timestamp()`,
  mine: `d.state = 'open' AND d.reviewer_id = $3`,
  closed: `d.state <> 'open'`,
};
const IN_TEAMS = `d.org_id = $1 AND ${AGENT_TEAM_IDS} && $2::uuid[]`;

/** Disputes of the people whose teams the actor leads. */
@Injectable()
export class ListDisputes {
  constructor(private readonly database: Database) {}

  /** Open ones by when they are due, the most urgent first; closed ones newest first. */
  async page(
    actor: PersonActor,
    { show, teamId }: { readonly show: DisputeView; readonly teamId?: string | null },
    { first, after }: PageRequest,
  ): Promise<Page<DisputeRecord>> {
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, INSTANT);
    const [order, compare] = show === 'closed' ? ['DESC', '<'] : ['ASC', '>'];
    const rows = (await this.database.manager().query(
      `SELECT ${DISPUTE_COLUMNS}, d.due_at::text AS "sortKey" ${DISPUTE_JOINS}
        WHERE ${IN_TEAMS} AND ($3::uuid IS NOT NULL) AND ${WHICH[show]} AND ($4::text IS NULL OR (d.due_at, d.id) ${compare} ($4::timestamptz, $5::uuid))
        ORDER BY d.due_at ${order}, d.id ${order} LIMIT $6`,
      [
        this.database.organisationId(),
        teamId ? actor.teamIds.filter((id) => id === teamId) : actor.teamIds,
        actor.personId,
        cursor?.sort ?? null,
        cursor?.id ?? null,
        size + 1,
      ],
    )) as { id: string; sortKey: string }[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      nodes: shown.map(recordOf),
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  async counts(actor: PersonActor): Promise<Readonly<Record<DisputeView, number>>> {
    const columns = DISPUTE_VIEWS.map((view) => `count(*) FILTER (WHERE ${WHICH[view]})::integer AS ${view}`);
    const [row] = (await this.database
      .manager()
      .query(`SELECT ${columns.join(', ')} ${DISPUTE_JOINS} WHERE ${IN_TEAMS}`, [
        this.database.organisationId(),
        actor.teamIds,
        actor.personId,
      ])) as Record<DisputeView, number>[];
    return row ?? { open: 0, due: 0, mine: 0, closed: 0 };
  }
}
