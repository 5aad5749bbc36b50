import type { RuleCondition } from './assignment-rule.js';

interface ActorLike {
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** An admin may make a rule for the whole organisation; a manager one that stays inside the teams they lead. */
export function mayManageRule(actor: ActorLike, { teamIds }: Pick<RuleCondition, 'teamIds'>): boolean {
  if (actor.roles.includes('admin')) return true;
  return actor.roles.includes('manager') && teamIds.length > 0 && teamIds.every((id) => actor.teamIds.includes(id));
}

/** Whoever leads one of its teams may see why people get something. */
export function maySeeRule(actor: ActorLike, condition: Pick<RuleCondition, 'teamIds'>): boolean {
  const { teamIds } = condition;
  const leads = actor.roles.includes('coach') || actor.roles.includes('manager');
  return mayManageRule(actor, condition) || (leads && (teamIds.length === 0 || teamIds.some((id) => actor.teamIds.includes(id))));
}
