import type { IsoDate } from '../../shared/time/local-time.js';
import { type DueRule, isDueRuleSound } from './due-rule.js';

/** What is given: a course, or a path of courses. */
export interface LearningTarget {
  readonly kind: 'course' | 'path';
  readonly id: string;
}

/** Who it is for. Every clause that is filled must hold; within a clause one of its values is enough. */
export interface RuleCondition {
  readonly personIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly roles: readonly string[];
  /** Hired on this day or later. */
  readonly hiredFrom: IsoDate | null;
  /** A criterion about one of these skills was failed in a scored call. */
  readonly failedSkillIds: readonly string[];
}

export interface AssignmentRule {
  readonly id: string;
  readonly target: LearningTarget;
  readonly condition: RuleCondition;
  readonly due: DueRule;
}

export const EVERYONE: RuleCondition = { personIds: [], teamIds: [], roles: [], hiredFrom: null, failedSkillIds: [] };

export const RULE_PROBLEMS = ['ruleForEveryone', 'ruleDueWrong', 'ruleTooLong'] as const;
export type RuleProblem = (typeof RULE_PROBLEMS)[number];

const MOST_VALUES = 200;

/** Why a rule cannot be saved, or null. A rule without any clause would reach everyone, admins too: that is a slip of the hand. */
export function ruleProblem({ condition, due }: Pick<AssignmentRule, 'condition' | 'due'>): RuleProblem | null {
  const { personIds, teamIds, roles, hiredFrom, failedSkillIds } = condition;
  const lists = [personIds, teamIds, roles, failedSkillIds];
  if (lists.some((list) => list.length > MOST_VALUES)) return 'ruleTooLong';
  if (lists.every((list) => list.length === 0) && hiredFrom === null) return 'ruleForEveryone';
  return isDueRuleSound(due) ? null : 'ruleDueWrong';
}
