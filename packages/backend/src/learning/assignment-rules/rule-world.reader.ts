import { Injectable } from '@nestjs/common';
import type { AssignmentRule } from '@vakwerk/domain/learning/assignments/assignment-rule';
import {
  grantKey,
  type LearningHistory,
  type RulePerson,
  type RuleWorld,
  type SkillNeed,
} from '@vakwerk/domain/learning/assignments/wanted-assignments';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { OrganisationRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';

/** Older needs are history: whoever did not get something then works on other things now. */
const NEED_DAYS = 60;

interface HistoryRow extends Omit<LearningHistory, 'target'> {
  readonly kind: 'course' | 'path';
  readonly id: string;
}

/** What rules look at: people, what they need, what they have. Four questions, however many people and rules. */
@Injectable()
export class RuleWorldReader {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationRepository,
  ) {}

  /** @param personId only about this person; null: everyone who works here */
  async read(rules: readonly AssignmentRule[], personId: string | null, now: Date): Promise<RuleWorld> {
    const { timeZone } = await this.organisations.get();
    const today = localDateAt(now, timeZone);
    const people = await this.people(personId, today);
    const needs = await this.needs(personId, now);
    const history = await this.history(rules, personId);
    const granted = new Set((await this.grants(rules, personId)).map((row) => grantKey(row.ruleId, row.personId, row.occasion)));
    return { today, people, needs, history, granted };
  }

  private ask<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }

  private people(personId: string | null, today: string): Promise<RulePerson[]> {
    return this.ask(
      `SELECT p.id, p.roles, p.hired_on::text AS "hiredOn", coalesce(m.team_ids, '{}') AS "teamIds"
         FROM person p LEFT JOIN (SELECT person_id, array_agg(team_id) AS team_ids FROM team_membership
               WHERE org_id = $1 AND starts_on <= $3 AND (ends_on IS NULL OR ends_on > $3) GROUP BY person_id) m ON m.person_id = p.id
        WHERE p.org_id = $1 AND p.status <> 'deactivated' AND ($2::uuid IS NULL OR p.id = $2) ORDER BY p.id`,
      [personId, today],
    );
  }

  private needs(personId: string | null, now: Date): Promise<SkillNeed[]> {
    return this.ask(
      `SELECT id, person_id AS "personId", skill_id AS "skillId", at FROM skill_need
        WHERE org_id = $1 AND ($2::uuid IS NULL OR person_id = $2) AND at > $3::timestamptz - make_interval(days => $4) AND at <= $3 ORDER BY at, id`,
      [personId, now, NEED_DAYS],
    );
  }

  /** Somebody's own wish is not in it: a rule goes over that. */
  private async history(rules: readonly AssignmentRule[], personId: string | null): Promise<LearningHistory[]> {
    const ids = (kind: 'course' | 'path') => [
      ...new Set(rules.filter(({ target }) => target.kind === kind).map(({ target }) => target.id)),
    ];
    const facts = `person_id AS "personId", max(completed_at) AS "completedAt", max(waived_at) AS "waivedAt",
      bool_or(completed_at IS NULL AND waived_at IS NULL AND withdrawn_at IS NULL AND reason <> 'own') AS open`;
    const rows = await this.ask<HistoryRow>(
      `SELECT 'course' AS kind, course_id AS id, ${facts} FROM assignment
        WHERE org_id = $1 AND course_id = ANY($3::uuid[]) AND ($2::uuid IS NULL OR person_id = $2) GROUP BY person_id, course_id
       UNION ALL SELECT 'path', path_id, ${facts} FROM path_assignment
        WHERE org_id = $1 AND path_id = ANY($4::uuid[]) AND ($2::uuid IS NULL OR person_id = $2) GROUP BY person_id, path_id`,
      [personId, ids('course'), ids('path')],
    );
    return rows.map(({ kind, id, ...row }) => ({ ...row, target: { kind, id } }));
  }

  private grants(rules: readonly AssignmentRule[], personId: string | null) {
    return this.ask<{ ruleId: string; personId: string; occasion: string }>(
      `SELECT rule_id AS "ruleId", person_id AS "personId", occasion FROM rule_grant
        WHERE org_id = $1 AND rule_id = ANY($3::uuid[]) AND ($2::uuid IS NULL OR person_id = $2)`,
      [personId, rules.map(({ id }) => id)],
    );
  }
}
