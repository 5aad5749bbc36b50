import type { CoachingSession } from '../sessions/coaching-session.entity.js';
import type { Agreement } from './agreement.entity.js';

/**
 * The agreement with this person's yes in it; null when it is not theirs to say: in a group an agent says yes to what they promised
 * themselves, and to what the coach did.
 */
export function agreeAs(personId: string, agreement: Agreement, session: CoachingSession, at: Date): Agreement | null {
  if (personId === session.coachId) return { ...agreement, coachAgreedAt: agreement.coachAgreedAt ?? at };
  const theirs = agreement.ownerId === personId || agreement.ownerId === session.coachId;
  return theirs ? { ...agreement, agentAgreedAt: agreement.agentAgreedAt ?? at } : null;
}
