/** Who asks: any actor with roles and today's teams fits. */
export interface ProgressActor {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

const LEADING_ROLES = ['coach', 'manager'];

/** Coaches and managers see the progress of their own teams, and of no other. */
export function maySeeTeamProgress(actor: ProgressActor, teamId: string): boolean {
  return leads(actor) && actor.teamIds.includes(teamId);
}

/** Everyone sees their own progress; coaches and managers also that of the people who are in one of their teams today. */
export function maySeeProgressOf(
  actor: ProgressActor,
  person: { readonly id: string; readonly teamIds: readonly string[] },
): boolean {
  if (actor.personId === person.id) return true;
  return leads(actor) && person.teamIds.some((teamId) => actor.teamIds.includes(teamId));
}

/** How long newcomers take, and how well we measure: about groups, and for who manages them. */
export const mayReadProficiency = (actor: ProgressActor): boolean => actor.roles.includes('manager') && actor.teamIds.length > 0;

/** Everything of somebody on one page: for who leads a team they are in today, and never for a colleague. */
export function mayOpenProfile(
  actor: ProgressActor,
  person: { readonly id: string; readonly teamIds: readonly string[] },
): boolean {
  return leads(actor) && person.teamIds.some((teamId) => actor.teamIds.includes(teamId));
}

/** A goal is the agent's own: their coach reads it while it is shared. */
export const maySeeGoal = (actor: ProgressActor, goal: { readonly personId: string; readonly shared: boolean }): boolean =>
  actor.personId === goal.personId || (goal.shared && actor.roles.includes('coach'));

/** Coaches and managers see their organisation added up, to hold a team against. */
export function maySeeOrganisationProgress(actor: ProgressActor): boolean {
  return leads(actor);
}

function leads(actor: ProgressActor): boolean {
  return actor.roles.some((role) => LEADING_ROLES.includes(role));
}
