import type { CoachingSession } from './session.js';

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

type SessionLike = Pick<CoachingSession, 'coachId' | 'agentIds' | 'state'>;

/** A coach plans with people of their own teams, not with themself. */
export const canPlanSession = (actor: ActorLike, person: PersonLike): boolean =>
  actor.roles.includes('coach') && actor.personId !== person.id && sharesTeam(actor, person);

/** Who is in the session sees what is in it. A manager sees that it takes place (`canSeeSessionExists`), not what is said. */
export const canReadSession = (actor: ActorLike, session: SessionLike): boolean =>
  actor.personId === session.coachId || session.agentIds.includes(actor.personId);

export const canSeeSessionExists = (actor: ActorLike, session: SessionLike, person: PersonLike): boolean =>
  canReadSession(actor, session) || (actor.roles.includes('manager') && sharesTeam(actor, person));

/** Both may put a point on the agenda while the session is still to come. */
export const canAddAgendaItem = (actor: ActorLike, session: SessionLike): boolean =>
  canReadSession(actor, session) && session.state === 'planned';

/** Moving, cancelling and closing the session is up to its coach. */
export const canChangeSession = (actor: ActorLike, session: SessionLike): boolean =>
  actor.personId === session.coachId && session.state === 'planned';

/** Agreements are made during or after the session, by either of the two. */
export const canMakeAgreement = (actor: ActorLike, session: SessionLike): boolean =>
  canReadSession(actor, session) && session.state !== 'cancelled';

/** How an agreement went is for the coach to say, having heard the agent and seen the calls. */
export const canFollowUp = (actor: ActorLike, session: SessionLike): boolean =>
  actor.personId === session.coachId && session.state !== 'cancelled';

/** A coach's private notes are for that coach alone. */
export const canReadPrivateNotes = (actor: ActorLike, session: SessionLike): boolean => actor.personId === session.coachId;

function sharesTeam(actor: ActorLike, person: PersonLike): boolean {
  return person.teamIds.some((team) => actor.teamIds.includes(team));
}
