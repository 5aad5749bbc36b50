import { Injectable } from '@nestjs/common';
import type { EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { type SpokenState, spokenState } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { SpokenPractice } from './spoken-practice.entity.js';

export interface SeenSpokenPractice
  extends Pick<SpokenPractice, 'id' | 'prompt' | 'dueOn' | 'askedAt' | 'answeredAt' | 'skillId' | 'scorecardId'> {
  readonly agent: Named;
  readonly askedBy: Named;
  readonly interactionId: string | null;
  readonly state: SpokenState;
  /** From the moment the agent can read it. */
  readonly evaluationId: string | null;
}

type Row = Omit<SeenSpokenPractice, 'state'> & { readonly evaluationState: EvaluationState | null };

const SELECT = `
  SELECT s.id, s.prompt, s.skill_id AS "skillId", s.scorecard_id AS "scorecardId", s.due_on::text AS "dueOn", s.asked_at AS "askedAt", s.answered_at AS "answeredAt",
         s.interaction_id AS "interactionId", e.id AS "evaluationId", e.state AS "evaluationState",
         json_build_object('id', a.id, 'givenName', a.given_name, 'familyName', a.family_name) AS agent,
         json_build_object('id', c.id, 'givenName', c.given_name, 'familyName', c.family_name) AS "askedBy"
    FROM spoken_practice s
    JOIN person a ON a.org_id = s.org_id AND a.id = s.agent_id
    JOIN person c ON c.org_id = s.org_id AND c.id = s.asked_by_id
    LEFT JOIN evaluation e ON e.org_id = s.org_id AND e.interaction_id = s.interaction_id AND e.kind = 'practice' AND e.state <> 'withdrawn'
   WHERE s.org_id = $1`;
/** What is open first, then the newest. */
const ORDER = 'ORDER BY s.answered_at IS NOT NULL, s.asked_at DESC, s.id LIMIT 100';

@Injectable()
export class SpokenPracticeRepository {
  constructor(private readonly database: Database) {}

  async add(practice: Omit<SpokenPractice, 'organisationId' | 'askedAt' | 'answeredAt' | 'interactionId'>): Promise<void> {
    await this.database.manager().insert(SpokenPractice, { ...practice, organisationId: this.database.organisationId() });
  }

  /** Held until the end of the transaction. */
  async lock(id: string): Promise<SpokenPractice | null> {
    if (!isId(id)) return null;
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(SpokenPractice, { where, lock: { mode: 'pessimistic_write' } });
  }

  async remove(id: string): Promise<void> {
    await this.database.manager().delete(SpokenPractice, { organisationId: this.database.organisationId(), id });
  }

  async answer(id: string, interactionId: string, answeredAt: Date): Promise<void> {
    const where = { organisationId: this.database.organisationId(), id };
    await this.database.manager().update(SpokenPractice, where, { interactionId, answeredAt });
  }

  listOf(agentId: string): Promise<SeenSpokenPractice[]> {
    return this.ask(`${SELECT} AND s.agent_id = $2 ${ORDER}`, [agentId]);
  }

  async find(id: string): Promise<SeenSpokenPractice | null> {
    return isId(id) ? ((await this.ask(`${SELECT} AND s.id = $2`, [id]))[0] ?? null) : null;
  }

  /** Of people who are in one of the teams today, whichever coach asked. */
  listOfTeams(teamIds: readonly string[], today: string): Promise<SeenSpokenPractice[]> {
    return this.ask(
      `${SELECT} AND EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = s.org_id AND m.person_id = s.agent_id AND m.team_id = ANY($2::uuid[])
          AND m.starts_on <= $3::date AND (m.ends_on IS NULL OR m.ends_on > $3::date)) ${ORDER}`,
      [teamIds, today],
    );
  }

  private async ask(sql: string, values: readonly unknown[]): Promise<SeenSpokenPractice[]> {
    const rows = (await this.database.manager().query(sql, [this.database.organisationId(), ...values])) as Row[];
    return rows.map(({ evaluationState, ...row }) => {
      const state = spokenState(row.interactionId !== null, evaluationState);
      return { ...row, state, evaluationId: state === 'scored' ? row.evaluationId : null };
    });
  }
}
