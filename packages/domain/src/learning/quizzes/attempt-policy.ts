import { canSeeLearning } from '../courses/course-policy.js';

type Actor = Parameters<typeof canSeeLearning>[0];
type Person = Parameters<typeof canSeeLearning>[1];

/** An attempt is the person's own, and may be looked at by those who lead them. */
export const canReadAttempt = (actor: Actor, person: Person): boolean => canSeeLearning(actor, person);

/** Open answers are graded by a coach of the person's teams, never by the person. */
export const canGradeAnswer = (actor: Actor, person: Person): boolean =>
  actor.roles.includes('coach') && actor.personId !== person.id && canSeeLearning(actor, person);

/** A second look is by somebody else than who looked first. */
export const canLookAgain = (actor: Actor, person: Person, firstGraderId: string): boolean =>
  actor.personId !== firstGraderId && canGradeAnswer(actor, person);

/** More time or another try comes from who leads the person, never from the person. */
export const canExtendQuiz = (actor: Actor, person: Person): boolean =>
  actor.personId !== person.id && canSeeLearning(actor, person);
