import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type CoverageDraw, samplingCoverage } from '@vakwerk/domain/quality/sampling/sampling-coverage';
import { Database } from '../../platform/database/database.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { ReadPlan } from './read-plan.js';
import { SamplingPeopleReader } from './sampling-people.reader.js';
import { SamplingRunRepository } from './sampling-run.repository.js';

export interface AgentCoverageRow {
  readonly agent: Named;
  readonly quota: number;
  readonly drawn: number;
  readonly scored: number;
  readonly underSampled: boolean;
}

/** Per agent of the reader's own teams: random calls drawn and scored in a period, against the quota; by name, it is no ranking. */
@Injectable()
export class ReadCoverage {
  constructor(
    private readonly read: ReadPlan,
    private readonly people: SamplingPeopleReader,
    private readonly runs: SamplingRunRepository,
    private readonly database: Database,
  ) {}

  /** @param periodKey first date of the period @throws NotFound */
  async run(actor: PersonActor, planId: string, periodKey: string): Promise<AgentCoverageRow[]> {
    const plan = await this.read.run(actor, planId);
    const agents = await this.people.agents(plan.frame.teamIds.filter((id) => actor.teamIds.includes(id)));
    const draws = (await this.database.manager().query(
      `SELECT i.agent_id AS "agentId", d.reason, EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = d.org_id AND e.interaction_id = d.interaction_id
                AND e.kind = 'live' AND e.graded_at IS NOT NULL AND e.state <> 'withdrawn') AS scored
         FROM draw d JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
        WHERE d.org_id = $1 AND d.plan_id = $2 AND d.period_key = $3::date`,
      [this.database.organisationId(), plan.id, periodKey],
    )) as CoverageDraw[];
    const figures = samplingCoverage(
      agents.map(({ id }) => id),
      draws,
      (await this.runs.ofPeriod(plan.id, periodKey))?.quotaCount ?? plan.quotaCount,
    );
    const byAgent = new Map(figures.map((each) => [each.agentId, each]));
    return agents.flatMap((agent) => {
      const figure = byAgent.get(agent.id);
      return figure ? [{ agent, ...figure }] : [];
    });
  }
}
