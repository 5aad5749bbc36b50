/** The part of an actor these rules look at; `teamIds` are the teams of today. */
interface ActorLike {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** Authors bring packages in, name them and put them away. */
export const canAuthorPackages = (actor: Pick<ActorLike, 'roles'>): boolean => actor.roles.includes('author');

/** How far somebody is in a package, and what they answered: the person, and coaches, managers and authors of their teams. */
export function canSeePackageRun(
  actor: ActorLike,
  person: { readonly id: string; readonly teamIds: readonly string[] },
): boolean {
  if (actor.personId === person.id) return true;
  const mayAtAll = ['coach', 'manager', 'author'].some((role) => actor.roles.includes(role));
  return mayAtAll && person.teamIds.some((team) => actor.teamIds.includes(team));
}
