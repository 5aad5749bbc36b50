/** Who asks: any actor with roles and today's teams fits. */
interface TransferActor {
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** A report is about a training in the whole organisation and never about people or a team: managers see it, of whatever team. */
export const maySeeTransfer = ({ roles }: TransferActor): boolean => roles.includes('manager');

/** Who decides when teams get a course leads every one of them. */
export function mayRollOut(actor: TransferActor, teamIds: readonly string[]): boolean {
  return maySeeTransfer(actor) && teamIds.every((teamId) => actor.teamIds.includes(teamId));
}

/** Managers of one of its teams follow a roll-out. */
export function maySeeRollout(actor: TransferActor, teamIds: readonly string[]): boolean {
  return maySeeTransfer(actor) && teamIds.some((teamId) => actor.teamIds.includes(teamId));
}
