import { canAddAgendaItem, canChangeSession, canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { toAgreementObject } from '../agreements/agreement.object.js';
import type { WholeSession } from './read-session.js';
import type { CoachingSessionObject, CoachingSessionSummary } from './session.object.js';
import type { SessionHeading } from './session.repository.js';

/** Names every field: a summary must never carry a note along. */
export function toSessionSummary({ session, coach, agent }: SessionHeading): CoachingSessionSummary {
  const { id, startsAtLocal, timeZone, startsAt, durationMinutes, state, version } = session;
  return { id, startsAtLocal, timeZone, startsAt, durationMinutes, state, version, coach, agent };
}

export function toSessionObject(actor: PersonActor, whole: WholeSession): CoachingSessionObject {
  const { session, coach, agent, agenda, agreements, openAgreements, now } = whole;
  const agreementObject = (agreement: WholeSession['agreements'][number]) =>
    toAgreementObject(agreement, agreement.ownerId === coach.id ? coach : agent, now);
  const { place, cancelReason, closedAt, coachNote, agentNote } = session;
  return {
    ...toSessionSummary(whole),
    place,
    cancelReason,
    closedAt,
    coachNote,
    agentNote,
    agenda: agenda.map((item, index) => ({ ...item, number: index + 1 })),
    agreements: agreements.map(agreementObject),
    openAgreements: openAgreements.map(agreementObject),
    viewerMay: {
      change: canChangeSession(actor, session),
      addAgendaItem: canAddAgendaItem(actor, session),
      makeAgreement: canMakeAgreement(actor, session),
    },
  };
}
