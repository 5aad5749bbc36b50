import { Injectable } from '@nestjs/common';
import type { EarlierDraw } from '@vakwerk/domain/quality/sampling/draw-sample';
import type { SamplingPeriod } from '@vakwerk/domain/quality/sampling/sampling-period';
import {
  type FrameInteraction,
  type SamplingFrame,
  type SamplingPlan,
  samplingFrame,
} from '@vakwerk/domain/quality/sampling/sampling-plan';
import { Database } from '../../platform/database/database.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';

/** A draw that was made before, as the world looked then. */
export interface MadeBefore {
  readonly id: string;
  readonly ranAt: Date;
}

/** What a plan could draw in a period, and what was drawn before. */
@Injectable()
export class SamplingFrameReader {
  constructor(private readonly database: Database) {}

  /**
   * The rules decide what is in the frame; the statement only leaves out most of what cannot be.
   * @param run leave out what came in after this draw
   */
  async frame(plan: SamplingPlan, period: SamplingPeriod, run: MadeBefore | null = null): Promise<SamplingFrame> {
    const rows = await this.query<FrameInteraction>(
      `SELECT i.id AS "interactionId", i.agent_id AS "agentId", ${AGENT_TEAM_IDS} AS "agentTeamIds", i.queue, i.channel,
              i.duration_seconds AS "durationSeconds", i.started_at AS "startedAt"
         FROM interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
        WHERE i.org_id = $1 AND NOT i.practice AND i.started_at >= $2 AND i.started_at < $3
          AND i.agent_id IN (SELECT m.person_id FROM team_membership m WHERE m.org_id = $1 AND m.team_id = ANY($4::uuid[]))
          AND i.duration_seconds >= $5 AND ($6::integer IS NULL OR i.duration_seconds <= $6)
          AND ($7::timestamptz IS NULL OR i.created_at <= $7)`,
      [
        period.startsAt,
        period.endsAt,
        plan.frame.teamIds,
        plan.frame.shortestSeconds ?? 0,
        plan.frame.longestSeconds,
        run?.ranAt ?? null,
      ],
    );
    return samplingFrame(rows, plan, period);
  }

  /**
   * Draws of the period's interactions by whatever plan or person, and what this plan drew for the period. An evaluation that
   * somebody started without a draw counts as one on request: the call is taken.
   * @param run what was drawn before this draw, and not by it
   */
  earlier(planId: string | null, period: SamplingPeriod, run: MadeBefore | null = null): Promise<EarlierDraw[]> {
    return this.query<EarlierDraw>(
      `SELECT d.interaction_id AS "interactionId", i.agent_id AS "agentId", d.evaluator_id AS "evaluatorId", d.reason,
              CASE WHEN d.plan_id = $2::uuid THEN d.period_key::text ELSE '' END AS "periodKey"
         FROM draw d JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
        WHERE d.org_id = $1 AND ((i.started_at >= $3 AND i.started_at < $4) OR (d.plan_id = $2::uuid AND d.period_key = $5::date))
          AND ($6::uuid IS NULL OR (d.run_id IS DISTINCT FROM $6 AND d.drawn_at <= $7))
       UNION ALL
       SELECT e.interaction_id, e.agent_id, e.evaluator_id, 'requested', ''
         FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
        WHERE e.org_id = $1 AND e.kind = 'live' AND e.state <> 'withdrawn' AND e.draw_reason IS NULL AND i.started_at >= $3 AND i.started_at < $4
          AND ($6::uuid IS NULL OR e.started_at <= $7)`,
      [planId, period.startsAt, period.endsAt, period.key, run?.id ?? null, run?.ranAt ?? null],
    );
  }

  private query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
