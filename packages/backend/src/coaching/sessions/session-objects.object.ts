import { canAddAgendaItem, canChangeSession, canFollowUp, canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { toAgreementObject } from '../agreements/agreement.object.js';
import type { WholeSession } from './read-session.js';
import type { CoachingSessionObject, CoachingSessionSummary } from './session.object.js';
import type { SessionHeading } from './session.repository.js';

/** Names every field: a summary must never carry a note along. */
export function toSessionSummary({ session, coach, agent }: SessionHeading): CoachingSessionSummary {
  const { id, startsAtLocal, timeZone, startsAt, durationMinutes, state, version, title, agentIds } = session;
  const facts = { id, startsAtLocal, timeZone, startsAt, durationMinutes, state, version, title };
  return { ...facts, agentCount: agentIds.length, coach, agent };
}

export function toSessionObject(actor: PersonActor, whole: WholeSession): CoachingSessionObject {
  const { session, coach, agents, seats, series, agenda, agreements, openAgreements, steps, now } = whole;
  const people = [coach, ...agents];
  const agreementObject = (agreement: WholeSession['agreements'][number]) => {
    const owner = people.find(({ id }) => id === agreement.ownerId);
    if (!owner) throw new Error('An agreement is kept by somebody of its session.');
    // In a group the figures of somebody's calls, and what was set ready for them, are theirs and the coach's.
    const theirs = actor.personId === coach.id || actor.personId === owner.id || agents.length === 1;
    const shown = theirs ? agreement : { ...agreement, proposal: null, proposedAt: null };
    return toAgreementObject(shown, owner, now, theirs ? steps : []);
  };
  const { place, cancelReason, closedAt } = session;
  return {
    ...toSessionSummary(whole),
    place,
    cancelReason,
    closedAt,
    seats: people.map((person) => {
      const seat = seats.find(({ personId }) => personId === person.id);
      return { person, note: seat?.note ?? '', signedAt: seat?.signedAt ?? null };
    }),
    series: series && { everyWeeks: series.everyWeeks, endedAt: series.endedAt },
    agenda: agenda.map((item, index) => ({ ...item, number: index + 1 })),
    agreements: agreements.map(agreementObject),
    openAgreements: openAgreements.map(agreementObject),
    viewerMay: {
      change: canChangeSession(actor, session),
      addAgendaItem: canAddAgendaItem(actor, session),
      makeAgreement: canMakeAgreement(actor, session),
      lead: canFollowUp(actor, session),
    },
  };
}
