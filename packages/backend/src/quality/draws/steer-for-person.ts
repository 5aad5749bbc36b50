import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { SamplingPeopleReader } from '../sampling/sampling-people.reader.js';
import { SamplingPlanRepository } from '../sampling/sampling-plan.repository.js';
import { DrawRepository } from './draw.repository.js';

/** Older calls say little about now. */
const DAYS = 30;

export interface SteeredForPerson {
  readonly outcome: 'drawn' | 'alreadyThere' | 'noCall' | 'noCoach';
  /** What waits for a coach now because of rules. */
  readonly interactionIds: readonly string[];
}

interface FreeCall {
  readonly id: string;
  readonly teamIds: readonly string[];
}

/** Somebody's newest calls that nobody has, for a coach of their team, because a rule asks for it. Apart from chance, as all that is picked. */
@Injectable()
export class SteerForPerson {
  constructor(
    private readonly database: Database,
    private readonly plans: SamplingPlanRepository,
    private readonly people: SamplingPeopleReader,
    private readonly draws: DrawRepository,
    private readonly live: Live,
  ) {}

  /** Inside the caller's unit of work. Calls picked by a rule that nobody scored yet are enough: nothing comes on top of them. */
  async run({ personId, calls }: { readonly personId: string; readonly calls: number }, now: Date): Promise<SteeredForPerson> {
    await this.plans.lockDraws();
    const waiting = await this.waiting(personId);
    if (waiting.length > 0) return { outcome: 'alreadyThere', interactionIds: waiting };
    const free = await this.free(personId, calls, now);
    if (free.length === 0) return { outcome: 'noCall', interactionIds: [] };
    const coaches = (await this.people.evaluators([...new Set(free.flatMap(({ teamIds }) => teamIds))])).filter(
      ({ evaluator }) => evaluator.id !== personId,
    );
    const drawn: string[] = [];
    for (const { id: interactionId, teamIds } of free) {
      const coach = coaches.find((each) => each.teamIds.some((team) => teamIds.includes(team)));
      if (!coach) continue;
      const chance = { seed: null, frameSize: null, inclusionProbability: null };
      const draw = { interactionId, evaluatorId: coach.evaluator.id, reason: 'steered', motive: 'rule', dueOn: null } as const;
      if (await this.draws.addOnce({ ...draw, ...chance, drawnAt: now })) drawn.push(interactionId);
    }
    if (drawn.length === 0) return { outcome: 'noCoach', interactionIds: [] };
    await this.live.announce('evaluations');
    return { outcome: 'drawn', interactionIds: drawn };
  }

  /** Takes back calls that a rule picked and nobody began. Inside the caller's unit of work. @returns how many */
  async takeBack(interactionIds: readonly string[]): Promise<number> {
    const gone = await this.ask(
      `DELETE FROM draw d WHERE d.org_id = $1 AND d.interaction_id = ANY($2::uuid[]) AND d.reason = 'steered' AND d.motive = 'rule'
          AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = d.org_id AND e.interaction_id = d.interaction_id AND e.kind = 'live' AND e.state <> 'withdrawn')`,
      [interactionIds],
    );
    await this.live.announce('evaluations');
    return (gone as unknown as [unknown, number])[1];
  }

  private async waiting(personId: string): Promise<string[]> {
    const rows = await this.ask<{ id: string }>(
      `SELECT i.id FROM draw d JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
        WHERE d.org_id = $1 AND i.agent_id = $2 AND d.reason = 'steered' AND d.motive = 'rule' AND NOT EXISTS (SELECT 1 FROM evaluation e
              WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind = 'live' AND e.state NOT IN ('draft', 'withdrawn'))
        ORDER BY i.id`,
      [personId],
    );
    return rows.map(({ id }) => id);
  }

  private free(personId: string, calls: number, now: Date): Promise<FreeCall[]> {
    return this.ask(
      `SELECT i.id, ${AGENT_TEAM_IDS} AS "teamIds" FROM interaction i JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
        WHERE i.org_id = $1 AND i.agent_id = $2 AND NOT i.practice AND i.started_at <= $3 AND i.started_at > $3::timestamptz - make_interval(days => $4)
          AND NOT EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id)
          AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id AND e.kind = 'live' AND e.state <> 'withdrawn')
        ORDER BY i.started_at DESC, i.id LIMIT $5`,
      [personId, now, DAYS, calls],
    );
  }

  private ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }
}
