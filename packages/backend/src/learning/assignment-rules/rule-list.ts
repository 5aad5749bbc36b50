import { Injectable } from '@nestjs/common';
import type { RuleCondition } from '@vakwerk/domain/learning/assignments/assignment-rule';
import type { DueRule } from '@vakwerk/domain/learning/assignments/due-rule';
import { mayManageRule, maySeeRule } from '@vakwerk/domain/learning/assignments/rule-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import type { RuleTrigger } from './rule-grant.entity.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RuleView {
  readonly id: string;
  readonly version: number;
  readonly state: 'active' | 'paused';
  readonly target: { readonly kind: 'course' | 'path'; readonly id: string };
  readonly title: LocalizedText;
  readonly condition: RuleCondition;
  readonly due: DueRule;
  readonly people: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly teams: readonly Named[];
  readonly skills: readonly { readonly id: string; readonly name: LocalizedText }[];
  readonly givenCount: number;
  readonly lastGivenAt: Date | null;
  /** Nobody can start what it gives: archived, or never published. */
  readonly rests: boolean;
  readonly mayManage: boolean;
}

export interface GrantView {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string };
  readonly trigger: RuleTrigger;
  readonly givenAt: Date;
}

type RuleRow = Omit<RuleView, 'target' | 'mayManage'> & { readonly courseId: string | null; readonly pathId: string | null };

const SELECT = `
  SELECT r.id, r.version, r.state, r.course_id AS "courseId", r.path_id AS "pathId", r.condition, r.due,
         coalesce(cv.title, pv.title, c.draft -> 'title', p.draft -> 'title') AS title,
         (coalesce(cv.id, pv.id) IS NULL OR c.archived_at IS NOT NULL OR p.archived_at IS NOT NULL) AS rests,
         (SELECT coalesce(json_agg(json_build_object('id', o.id, 'givenName', o.given_name, 'familyName', o.family_name) ORDER BY o.family_name), '[]')
            FROM person o WHERE o.org_id = r.org_id AND r.condition -> 'personIds' ? o.id::text) AS people,
         (SELECT coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name), '[]')
            FROM team t WHERE t.org_id = r.org_id AND r.condition -> 'teamIds' ? t.id::text) AS teams,
         (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) ORDER BY s.position), '[]')
            FROM skill s WHERE s.org_id = r.org_id AND r.condition -> 'failedSkillIds' ? s.id::text) AS skills,
         g.count AS "givenCount", g.last AS "lastGivenAt"
    FROM assignment_rule r
    LEFT JOIN course c ON c.org_id = r.org_id AND c.id = r.course_id
    LEFT JOIN course_version cv ON cv.org_id = c.org_id AND cv.id = c.current_version_id
    LEFT JOIN path p ON p.org_id = r.org_id AND p.id = r.path_id
    LEFT JOIN path_version pv ON pv.org_id = p.org_id AND pv.id = p.current_version_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS count, max(given_at) AS last FROM rule_grant x WHERE x.org_id = r.org_id AND x.rule_id = r.id) g
   WHERE r.org_id = $1 AND r.state <> 'deleted'`;

@Injectable()
export class RuleList {
  constructor(private readonly database: Database) {}

  /** Rules that touch teams the actor leads, oldest first. */
  async list(actor: PersonActor): Promise<RuleView[]> {
    return this.seen(actor, await this.ask(`${SELECT} ORDER BY r.created_at, r.id`, []));
  }

  /** @throws NotFound */
  async get(actor: PersonActor, id: string): Promise<RuleView> {
    const [rule] = isUuid(id) ? this.seen(actor, await this.ask(`${SELECT} AND r.id = $2`, [id])) : [];
    if (!rule) throw new NotFound('This rule');
    return rule;
  }

  /** What a rule gave, newest first; of people in teams the actor leads. @throws NotFound */
  async log(actor: PersonActor, ruleId: string, first: number): Promise<GrantView[]> {
    await this.get(actor, ruleId);
    return (await this.database.manager().query(
      `SELECT json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) AS person, g.trigger, g.given_at AS "givenAt"
         FROM rule_grant g JOIN person p ON p.org_id = g.org_id AND p.id = g.person_id
        WHERE g.org_id = $1 AND g.rule_id = $2 AND ($3 OR EXISTS (SELECT 1 FROM team_membership m WHERE m.org_id = g.org_id AND m.person_id = g.person_id
              AND m.team_id = ANY($4::uuid[]) AND m.starts_on <= now()::date AND (m.ends_on IS NULL OR m.ends_on > now()::date)))
        ORDER BY g.given_at DESC, p.family_name, p.id LIMIT $5`,
      [this.database.organisationId(), ruleId, actor.roles.includes('admin'), actor.teamIds, first],
    )) as GrantView[];
  }

  private ask(sql: string, values: readonly unknown[]): Promise<RuleRow[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), ...values]) as Promise<RuleRow[]>;
  }

  private seen(actor: PersonActor, rows: readonly RuleRow[]): RuleView[] {
    return rows
      .filter(({ condition }) => maySeeRule(actor, condition))
      .map(({ courseId, pathId, ...row }) => ({
        ...row,
        target: courseId ? { kind: 'course' as const, id: courseId } : { kind: 'path' as const, id: pathId as string },
        mayManage: mayManageRule(actor, row.condition),
      }));
  }
}
