import type { z } from 'zod';
import type { ruleSchema } from './check-rule.js';
import type { AssignmentRuleInput, AssignmentRuleObject, RuleDueInput } from './rule.object.js';
import type { RuleView } from './rule-list.js';

export function ruleObject({ target, condition, due, skills, ...rule }: RuleView): AssignmentRuleObject {
  return {
    ...rule,
    kind: target.kind,
    targetId: target.id,
    roles: condition.roles,
    hiredFrom: condition.hiredFrom,
    failedSkills: skills,
    due: {
      kind: due.kind,
      dueOn: due.kind === 'onDate' ? due.dueOn : null,
      days: due.kind === 'daysAfter' ? due.days : null,
      after: due.kind === 'daysAfter' ? due.after : null,
    },
  };
}

export function ruleWish({ target, due, hiredFrom, ...clauses }: AssignmentRuleInput): z.input<typeof ruleSchema> {
  return { target: { ...target }, condition: { ...clauses, hiredFrom: hiredFrom ?? null }, due: dueOf(due) };
}

/** What is left out comes through as null, and the schema says so. */
function dueOf({ kind, dueOn, days, after }: RuleDueInput): z.input<typeof ruleSchema>['due'] {
  if (kind === 'none') return { kind };
  return kind === 'onDate' ? { kind, dueOn: dueOn ?? '' } : { kind, days: days ?? Number.NaN, after: after ?? 'assigned' };
}
