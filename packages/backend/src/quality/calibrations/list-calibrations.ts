import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Database } from '../../platform/database/database.js';
import { clampPageSize, encodeCursor } from '../../platform/graphql/page.js';
import { cursorAfter, INSTANT } from '../evaluations/cursor.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import type { Page, PageRequest } from '../evaluations/evaluation-lists.js';

export const CALIBRATION_VIEWS = ['open', 'waiting', 'revealed'] as const;
export type CalibrationView = (typeof CALIBRATION_VIEWS)[number];

export interface CalibrationItem {
  readonly id: string;
  readonly name: string;
  readonly lead: Named;
  readonly openedAt: Date;
  readonly revealedAt: Date | null;
  /** `YYYY-MM-DD`, the day it should be scored by. */
  readonly dueOn: string | null;
  readonly callCount: number;
  readonly evaluatorCount: number;
  /** Evaluators who handed in every call. */
  readonly doneCount: number;
  /** Calls the reader still has to hand in. */
  readonly leftForMe: number;
}
type Row = Omit<CalibrationItem, 'lead'> & {
  readonly leadId: string;
  readonly leadName: readonly [string, string];
  readonly sortKey: string;
};

const DONE = `(SELECT count(*) FROM calibration_call k JOIN evaluation e ON e.org_id = k.org_id AND e.interaction_id = k.interaction_id
  WHERE k.org_id = v.org_id AND k.calibration_id = v.calibration_id AND e.evaluator_id = v.evaluator_id AND e.kind = 'calibration'
    AND e.state NOT IN ('draft', 'withdrawn'))`;
/** Those the reader leads or scores for; `$2` is the reader. */
const MINE = `(SELECT c.id, c.org_id, c.name, c.lead_id, c.opened_at, c.revealed_at, n.calls, n.due_on, t.evaluators, t.done, coalesce(t.own_left, 0) AS own_left
  FROM calibration c
  CROSS JOIN LATERAL (SELECT count(DISTINCT k.interaction_id)::integer AS calls, max(d.due_on)::text AS due_on
    FROM calibration_call k LEFT JOIN draw d ON d.org_id = k.org_id AND d.interaction_id = k.interaction_id AND d.reason = 'calibration'
   WHERE k.org_id = c.org_id AND k.calibration_id = c.id) n
  CROSS JOIN LATERAL (SELECT count(*)::integer AS evaluators, count(*) FILTER (WHERE ${DONE} >= n.calls)::integer AS done,
      max(n.calls - ${DONE}) FILTER (WHERE v.evaluator_id = $2)::integer AS own_left
     FROM calibration_evaluator v WHERE v.org_id = c.org_id AND v.calibration_id = c.id) t
  WHERE c.org_id = $1 AND (c.lead_id = $2 OR EXISTS (SELECT 1 FROM calibration_evaluator v
     WHERE v.org_id = c.org_id AND v.calibration_id = c.id AND v.evaluator_id = $2)))`;
const WHICH: Readonly<Record<CalibrationView, string>> = {
  open: 'm.revealed_at IS NULL AND m.own_left > 0',
  waiting: 'm.revealed_at IS NULL AND m.own_left = 0',
  revealed: 'm.revealed_at IS NOT NULL',
};

/** The calibrations a person takes part in. */
@Injectable()
export class ListCalibrations {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async page(actor: PersonActor, show: CalibrationView, { first, after }: PageRequest): Promise<Page<CalibrationItem>> {
    const size = clampPageSize(first);
    const cursor = cursorAfter(after, INSTANT);
    const rows = (await this.database.manager().query(
      `SELECT m.id, m.name, m.lead_id AS "leadId", ARRAY[p.given_name, p.family_name] AS "leadName", m.opened_at AS "openedAt",
              m.revealed_at AS "revealedAt", m.due_on AS "dueOn", m.calls AS "callCount", m.evaluators AS "evaluatorCount", m.done AS "doneCount",
              m.own_left AS "leftForMe", m.opened_at::text AS "sortKey"
         FROM ${MINE} m JOIN person p ON p.org_id = m.org_id AND p.id = m.lead_id
        WHERE ${WHICH[show]} AND ($3::text IS NULL OR (m.opened_at, m.id) < ($3::timestamptz, $4::uuid))
        ORDER BY m.opened_at DESC, m.id DESC LIMIT $5`,
      [this.database.organisationId(), actor.personId, cursor?.sort ?? null, cursor?.id ?? null, size + 1],
    )) as Row[];
    const shown = rows.slice(0, size);
    const last = shown.at(-1);
    return {
      nodes: shown.map(({ leadId, leadName, sortKey: _sortKey, ...row }) => ({ ...row, lead: named(leadId, leadName) })),
      pageInfo: { endCursor: last ? encodeCursor(last.sortKey, last.id) : null, hasNextPage: rows.length > size },
    };
  }

  async counts(actor: PersonActor): Promise<Readonly<Record<CalibrationView, number>>> {
    const columns = CALIBRATION_VIEWS.map((view) => `count(*) FILTER (WHERE ${WHICH[view]})::integer AS ${view}`);
    const [row] = (await this.database
      .manager()
      .query(`SELECT ${columns.join(', ')} FROM ${MINE} m`, [this.database.organisationId(), actor.personId])) as Record<
      CalibrationView,
      number
    >[];
    return row ?? { open: 0, waiting: 0, revealed: 0 };
  }
}
