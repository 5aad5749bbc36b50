import { canSeeLearning } from '../courses/course-policy.js';

/** The part of an actor these rules look at; `teamIds` are the teams of today. */
interface ActorLike {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

/** A draft belongs to authors; an archived dialogue is history. */
export const canEditDialogue = (actor: ActorLike, dialogue: { readonly archivedAt: Date | null }): boolean =>
  actor.roles.includes('author') && dialogue.archivedAt === null;

/** A run is of the person who had it; who leads that person may open a turn of it by its link. */
export const canReadDialogueRun = (
  actor: ActorLike,
  person: { readonly id: string; readonly teamIds: readonly string[] },
): boolean => canSeeLearning(actor, person);
