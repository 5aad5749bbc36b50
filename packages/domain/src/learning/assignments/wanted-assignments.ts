import type { IsoDate } from '../../shared/time/local-time.js';
import type { AssignmentRule, LearningTarget, RuleCondition } from './assignment-rule.js';
import { dueOnFor } from './due-rule.js';

/** Someone who works here, as rules see them today. */
export interface RulePerson {
  readonly id: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
  readonly hiredOn: IsoDate | null;
}

/** A criterion about a skill was failed: told by who knows both calls and learning. */
export interface SkillNeed {
  readonly id: string;
  readonly personId: string;
  readonly skillId: string;
  /** When the call was. */
  readonly at: Date;
}

/** What someone has or had of one course or path. */
export interface LearningHistory {
  readonly personId: string;
  readonly target: LearningTarget;
  readonly open: boolean;
  readonly completedAt: Date | null;
  readonly waivedAt: Date | null;
}

export interface RuleWorld {
  /** In the zone of the organisation. */
  readonly today: IsoDate;
  readonly people: readonly RulePerson[];
  readonly needs: readonly SkillNeed[];
  readonly history: readonly LearningHistory[];
  /** Keys (`grantKey`) of what rules gave before, also when it was taken back since. */
  readonly granted: ReadonlySet<string>;
}

export interface WantedAssignment {
  readonly ruleId: string;
  readonly personId: string;
  readonly target: LearningTarget;
  readonly dueOn: IsoDate | null;
  /** What makes it one of a kind: a rule gives once per person, or once per call that showed the need. */
  readonly occasion: string;
  /** What was done before this moment does not count: the call showed that it has to be done again. Null: it does. */
  readonly since: Date | null;
}

export type Skipped = 'given' | 'open' | 'completed' | 'waived';

export interface RuleOutcome {
  readonly wanted: readonly WantedAssignment[];
  /** Whom the rule is about, but who needs nothing now; with why. */
  readonly skipped: readonly { readonly ruleId: string; readonly personId: string; readonly why: Skipped }[];
}

export const grantKey = (ruleId: string, personId: string, occasion: string): string => [ruleId, personId, occasion].join('/');

/**
 * What the rules want that is not there yet. Asking again after giving it wants nothing; two rules that want the same thing for the
 * same person give it once, with the earliest date.
 */
export function wantedAssignments(rules: readonly AssignmentRule[], world: RuleWorld): RuleOutcome {
  const wanted = new Map<string, WantedAssignment>();
  const skipped: { ruleId: string; personId: string; why: Skipped }[] = [];
  const history = new Map(world.history.map((item) => [thing(item.personId, item.target), item]));
  for (const rule of rules) {
    for (const person of world.people.filter((one) => isAbout(rule.condition, one, world.today))) {
      const occasion = occasionFor(rule, person, world, history.get(thing(person.id, rule.target)));
      if (occasion === null) continue;
      if ('why' in occasion) {
        skipped.push({ ruleId: rule.id, personId: person.id, why: occasion.why });
        continue;
      }
      const dueOn = dueOnFor(rule.due, { today: world.today, hiredOn: person.hiredOn });
      const key = thing(person.id, rule.target);
      const before = wanted.get(key);
      if (!before)
        wanted.set(key, {
          ruleId: rule.id,
          personId: person.id,
          target: rule.target,
          dueOn,
          occasion: occasion.key,
          since: occasion.since,
        });
      else if (dueOn !== null && (before.dueOn === null || dueOn < before.dueOn)) wanted.set(key, { ...before, dueOn });
    }
  }
  return { wanted: [...wanted.values()], skipped };
}

/** Whether the rule is about this person at all; the need is looked at apart. Nobody gets something before the first working day. */
export function isAbout(condition: RuleCondition, person: RulePerson, today: IsoDate): boolean {
  const { personIds, teamIds, roles, hiredFrom } = condition;
  if (person.hiredOn !== null && person.hiredOn > today) return false;
  if (personIds.length > 0 && !personIds.includes(person.id)) return false;
  if (teamIds.length > 0 && !teamIds.some((id) => person.teamIds.includes(id))) return false;
  if (roles.length > 0 && !roles.some((role) => person.roles.includes(role))) return false;
  return hiredFrom === null || (person.hiredOn !== null && person.hiredOn >= hiredFrom);
}

/** Null: there is no occasion, so the rule is not about this person now. */
function occasionFor(
  rule: AssignmentRule,
  person: RulePerson,
  { needs, granted }: RuleWorld,
  had: LearningHistory | undefined,
): { readonly key: string; readonly since: Date | null } | { readonly why: Skipped } | null {
  const { failedSkillIds } = rule.condition;
  if (failedSkillIds.length === 0) {
    if (granted.has(grantKey(rule.id, person.id, ''))) return { why: 'given' };
    return whyNot(had, null) ?? { key: '', since: null };
  }
  // The newest call says most: what was completed after it has answered the need.
  const need = needs
    .filter(({ personId, skillId }) => personId === person.id && failedSkillIds.includes(skillId))
    .reduce<SkillNeed | null>((newest, one) => (newest && newest.at >= one.at ? newest : one), null);
  if (!need) return null;
  if (granted.has(grantKey(rule.id, person.id, need.id))) return { why: 'given' };
  return whyNot(had, need.at) ?? { key: need.id, since: need.at };
}

/** @param since only what ended after this moment counts; null: whatever ended ever */
function whyNot(had: LearningHistory | undefined, since: Date | null): { readonly why: Skipped } | null {
  if (!had) return null;
  const counts = (at: Date | null) => at !== null && (since === null || at >= since);
  if (had.open) return { why: 'open' };
  if (counts(had.completedAt)) return { why: 'completed' };
  return counts(had.waivedAt) ? { why: 'waived' } : null;
}

const thing = (personId: string, target: LearningTarget): string => [personId, target.kind, target.id].join('/');
