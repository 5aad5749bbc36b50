/** The part of an actor these rules look at; `teamIds` are the teams of today. */
interface ActorLike {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly teamIds: readonly string[];
}

interface PersonLike {
  readonly id: string;
  readonly teamIds: readonly string[];
}

interface CourseLike {
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
}

interface AssignmentLike {
  readonly personId: string;
  readonly assignedById: string | null;
}

/** A draft belongs to authors; a published course is for everyone in the organisation. */
export const canReadCourse = (actor: ActorLike, course: CourseLike): boolean =>
  course.publishedAt !== null || actor.roles.includes('author');

/** An archived course is history: nobody changes it. */
export const canEditCourse = (actor: ActorLike, course: CourseLike): boolean =>
  actor.roles.includes('author') && course.archivedAt === null;

/** A coach or manager assigns a published course to people of their own teams; anyone may take one on themselves. */
export const canAssignCourse = (actor: ActorLike, course: CourseLike, person: PersonLike): boolean =>
  course.publishedAt !== null && course.archivedAt === null && (actor.personId === person.id || leads(actor, person));

/** Who gave an assignment may take it back or waive it, and so may those who lead the person; never the person, unless it was their own wish. */
export const canEndAssignment = (actor: ActorLike, assignment: AssignmentLike, person: PersonLike): boolean =>
  assignment.assignedById === actor.personId || (actor.personId !== assignment.personId && leads(actor, person));

/** Progress is the person's own, and visible to those who lead them. */
export const canSeeLearning = (actor: ActorLike, person: PersonLike): boolean =>
  actor.personId === person.id || leads(actor, person);

function leads(actor: ActorLike, person: PersonLike): boolean {
  const leading = actor.roles.includes('coach') || actor.roles.includes('manager');
  return leading && person.teamIds.some((team) => actor.teamIds.includes(team));
}
