import type { QualityActor } from '../evaluations/evaluation-policy.js';

/** The teams whose calls a plan draws from: never none, so a plan always belongs to somebody. */
interface PlanTeams {
  readonly teamIds: readonly string[];
}

/** Who leads one of the teams sees how the draw works; agents read it in words beside each evaluation. */
export function mayReadPlan(actor: QualityActor, { teamIds }: PlanTeams): boolean {
  return leads(actor) && teamIds.some((id) => actor.teamIds.includes(id));
}

/** Only a manager who leads all of its teams decides about a plan. */
export function mayManagePlan(actor: QualityActor, { teamIds }: PlanTeams): boolean {
  return actor.roles.includes('manager') && teamIds.length > 0 && teamIds.every((id) => actor.teamIds.includes(id));
}

/** Who leads the agent's team may pick a call for coaching and say who scores it; nobody does so for a call of their own. */
export function mayHandOutCall(
  actor: QualityActor,
  call: { readonly agentId: string; readonly agentTeamIds: readonly string[] },
): boolean {
  return call.agentId !== actor.personId && leads(actor) && call.agentTeamIds.some((id) => actor.teamIds.includes(id));
}

function leads(actor: QualityActor): boolean {
  return actor.roles.includes('coach') || actor.roles.includes('manager');
}
