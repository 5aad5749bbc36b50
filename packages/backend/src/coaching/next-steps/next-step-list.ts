import { Injectable } from '@nestjs/common';
import { mayManageNextStep, maySeeNextStep } from '@vakwerk/domain/coaching/next-steps/next-step-policy';
import type { NextStepRule, TriggerKind } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import type { ActionOutcome } from './next-step-firing.entity.js';
import { type NextStepSubject, SubjectReader } from './subject.reader.js';

interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
}

export interface NextStepView {
  readonly id: string;
  readonly version: number;
  readonly state: 'on' | 'off';
  readonly definition: NextStepRule;
  readonly createdBy: Named;
  readonly createdAt: Date;
  readonly changedBy: Named;
  readonly changedAt: Date;
  /** In the last thirty days. */
  readonly taken: number;
  readonly people: number;
  /** Held back by a limit, and still so. */
  readonly held: number;
  readonly lastTakenAt: Date | null;
  readonly mayManage: boolean;
}

export interface FiringView {
  readonly id: string;
  readonly person: Named;
  readonly ruleVersion: number;
  readonly subjectId: string;
  readonly subject: NextStepSubject | null;
  readonly evidence: readonly string[];
  readonly heldAt: Date | null;
  readonly takenAt: Date | null;
  readonly outcomes: readonly ActionOutcome[];
  readonly undoneAt: Date | null;
  readonly undoneBy: Named | null;
}

const NAME = (person: string) =>
  `json_build_object('id', ${person}.id, 'givenName', ${person}.given_name, 'familyName', ${person}.family_name)`;

const RULES = `
  SELECT r.id, r.version, r.state, r.definition, ${NAME('a')} AS "createdBy", r.created_at AS "createdAt", ${NAME('b')} AS "changedBy",
         r.changed_at AS "changedAt", f.taken, f.people, f.held, f.last AS "lastTakenAt"
    FROM next_step_rule r JOIN person a ON a.org_id = r.org_id AND a.id = r.created_by_id JOIN person b ON b.org_id = r.org_id AND b.id = r.changed_by_id
    CROSS JOIN LATERAL (SELECT max(x.taken_at) AS last, count(*) FILTER (WHERE x.taken_at > now() - interval '30 days')::int AS taken,
         count(DISTINCT x.person_id) FILTER (WHERE x.taken_at > now() - interval '30 days')::int AS people,
         count(*) FILTER (WHERE x.taken_at IS NULL AND x.held_at > now() - interval '30 days')::int AS held
         FROM next_step_firing x WHERE x.org_id = r.org_id AND x.rule_id = r.id) f
   WHERE r.org_id = $1 AND r.state <> 'deleted'`;

const LOG = `
  SELECT f.id, ${NAME('p')} AS person, f.rule_version AS "ruleVersion", f.subject_id AS "subjectId", f.evidence, f.held_at AS "heldAt",
         f.taken_at AS "takenAt", f.outcomes, f.undone_at AS "undoneAt", CASE WHEN u.id IS NOT NULL THEN ${NAME('u')} END AS "undoneBy"
    FROM next_step_firing f JOIN person p ON p.org_id = f.org_id AND p.id = f.person_id
    LEFT JOIN person u ON u.org_id = f.org_id AND u.id = f.undone_by_id
   WHERE f.org_id = $1 AND f.rule_id = $2 AND ($3 OR EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = f.org_id AND m.person_id = f.person_id
         AND m.team_id = ANY($4::uuid[]) AND m.starts_on <= now()::date AND (m.ends_on IS NULL OR m.ends_on > now()::date)))
   ORDER BY coalesce(f.taken_at, f.held_at) DESC, f.id DESC LIMIT $5`;

@Injectable()
export class NextStepList {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectReader,
  ) {}

  /** Rules that touch teams the actor leads, oldest first. */
  async list(actor: PersonActor): Promise<NextStepView[]> {
    return this.seen(actor, await this.ask(`${RULES} ORDER BY r.created_at, r.id`, []));
  }

  /** @throws NotFound */
  async get(actor: PersonActor, id: string): Promise<NextStepView> {
    const [rule] = isUuid(id) ? this.seen(actor, await this.ask(`${RULES} AND r.id = $2`, [id])) : [];
    if (!rule) throw new NotFound('This rule');
    return rule;
  }

  /** What a rule did and held back for people of teams the actor leads, newest first. @throws NotFound */
  async log(actor: PersonActor, ruleId: string, first: number): Promise<{ trigger: TriggerKind; firings: FiringView[] }> {
    const { definition } = await this.get(actor, ruleId);
    const everybody = actor.roles.includes('admin');
    const rows = await this.ask<Omit<FiringView, 'subject'>>(LOG, [ruleId, everybody, actor.teamIds, first]);
    const { kind } = definition.trigger;
    const subjects = await this.subjects.readMany(kind, [...new Set(rows.map(({ subjectId }) => subjectId))]);
    return { trigger: kind, firings: rows.map((row) => ({ ...row, subject: subjects.get(row.subjectId) ?? null })) };
  }

  private ask<Row = Omit<NextStepView, 'mayManage'>>(sql: string, values: readonly unknown[]): Promise<Row[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<Row[]>;
  }

  private seen(actor: PersonActor, rows: readonly Omit<NextStepView, 'mayManage'>[]): NextStepView[] {
    return rows
      .filter(({ definition }) => maySeeNextStep(actor, definition.audience))
      .map((row) => ({ ...row, mayManage: mayManageNextStep(actor, row.definition.audience) }));
  }
}
