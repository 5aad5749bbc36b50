import type { InteractionFacts, QualityActor } from '../evaluations/evaluation-policy.js';

/** What decides who may read an interaction and hear its recording. */
export interface InteractionAccess extends InteractionFacts {
  /** The actor scores it, or was asked to. */
  readonly actorEvaluates: boolean;
  /** At least one evaluation of it has been shown to the agent. */
  readonly hasReleasedEvaluation: boolean;
  /** A spoken practice answer: the agent recorded it themselves. */
  readonly practice?: boolean;
}

/**
 * Who leads the agent's team and who scores it may read and hear an interaction. The agent may from the first released evaluation
 * on: before that, hearing it would tell them what is being scored. What they recorded to practise, they may always hear.
 */
export function mayReadInteraction(actor: QualityActor, interaction: InteractionAccess): boolean {
  if (actor.personId === interaction.agentId)
    return interaction.practice === true || interaction.hasReleasedEvaluation || leads(actor, interaction);
  return interaction.actorEvaluates || leads(actor, interaction);
}

/** The agent sees who listened to their calls; administrators see it of everyone. */
export function mayReadPlaybackLog(actor: QualityActor, interaction: { readonly agentId: string }): boolean {
  return actor.personId === interaction.agentId || actor.roles.includes('admin');
}

/** Administrators bring in anyone's interactions, coaches those of the people in their teams. `agentTeamIds`: today's. */
export function mayImportInteraction(actor: QualityActor, { agentTeamIds }: Pick<InteractionFacts, 'agentTeamIds'>): boolean {
  return actor.roles.includes('admin') || (actor.roles.includes('coach') && sharesTeam(actor, agentTeamIds));
}

/**
 * What waits for its agent belongs to no team yet, so only administrators see all of it; a coach sees and handles what they brought in
 * themselves. `parkedById` null: it came from another system or the command line.
 */
export function mayHandleParked(actor: QualityActor, { parkedById }: { readonly parkedById: string | null }): boolean {
  return actor.roles.includes('admin') || (actor.roles.includes('coach') && parkedById === actor.personId);
}

function leads(actor: QualityActor, { agentTeamIds }: InteractionFacts): boolean {
  return (actor.roles.includes('coach') || actor.roles.includes('manager')) && sharesTeam(actor, agentTeamIds);
}

function sharesTeam(actor: QualityActor, agentTeamIds: readonly string[]): boolean {
  return agentTeamIds.some((teamId) => actor.teamIds.includes(teamId));
}
