interface ActorLike {
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

interface AudienceLike {
  readonly teamIds: readonly string[];
}

/** An admin may make a rule for the whole organisation; a manager one that stays inside the teams they lead. As with rules that assign learning. */
export function mayManageNextStep(actor: ActorLike, { teamIds }: AudienceLike): boolean {
  if (actor.roles.includes('admin')) return true;
  return actor.roles.includes('manager') && teamIds.length > 0 && teamIds.every((id) => actor.teamIds.includes(id));
}

/** Whoever leads one of its teams may see why things happen to their people. */
export function maySeeNextStep(actor: ActorLike, audience: AudienceLike): boolean {
  const leads = actor.roles.includes('coach') || actor.roles.includes('manager');
  const touches = audience.teamIds.length === 0 || audience.teamIds.some((id) => actor.teamIds.includes(id));
  return mayManageNextStep(actor, audience) || (leads && touches);
}
