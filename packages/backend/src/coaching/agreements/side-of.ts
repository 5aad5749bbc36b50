import type { CoachingSession } from '../sessions/coaching-session.entity.js';
import type { Agreement } from './agreement.entity.js';

/**
 * Which yes of an agreement is this person's; null when none is: in a group an agent says yes to what they promised themselves, and to
 * what the coach did.
 */
export function sideOf(
  personId: string,
  { ownerId }: Pick<Agreement, 'ownerId'>,
  { coachId }: Pick<CoachingSession, 'coachId'>,
): 'coachAgreedAt' | 'agentAgreedAt' | null {
  if (personId === coachId) return 'coachAgreedAt';
  return ownerId === personId || ownerId === coachId ? 'agentAgreedAt' : null;
}
