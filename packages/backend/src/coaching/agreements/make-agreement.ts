import { Injectable } from '@nestjs/common';
import { canMakeAgreement } from '@vakwerk/domain/coaching/coaching-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { daysBetween } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { Live } from '../../platform/live/live.js';
import { CoachingError } from '../coaching.errors.js';
import { knownIdOrNull } from '../known-id.js';
import { SessionSeatRepository } from '../room/session-seat.repository.js';
import { LoadSession } from '../sessions/load-session.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { optionalText, requiredText, TITLE_MAX } from '../text-limits.js';
import { AgreementMade } from './agreement.events.js';
import { AgreementRepository } from './agreement.repository.js';

export interface MakeAgreementInput {
  readonly sessionId: string;
  readonly ownerId: string;
  readonly what: string;
  readonly dueOn: string;
  readonly skillId?: string | null;
  /** How they will know that it worked. */
  readonly evidenceWish?: string;
}

@Injectable()
export class MakeAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadSession: LoadSession,
    private readonly sessions: CoachingSessionRepository,
    private readonly agreements: AgreementRepository,
    private readonly seats: SessionSeatRepository,
    private readonly outbox: Outbox,
    private readonly live: Live,
  ) {}

  /** Who writes it down agrees by doing so; the other still has to. @throws NotFound, CoachingError cancelledSession | textMissing | textTooLong | notADate | dateInPast */
  run(actor: PersonActor, input: MakeAgreementInput): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const session = await this.loadSession.ofParticipant(actor, input.sessionId);
      if (!canMakeAgreement(actor, session)) throw new CoachingError('cancelledSession');
      if (input.ownerId !== session.coachId && !session.agentIds.includes(input.ownerId)) throw new NotFound('Person');
      const now = await this.sessions.now();
      const today = localDateAt(now, session.timeZone);
      if (daysUntil(today, input.dueOn) < 0) throw new CoachingError('dateInPast');
      const id = newId();
      const byCoach = actor.personId === session.coachId;
      await this.agreements.add({
        organisationId: actor.organisationId,
        id,
        sessionId: session.id,
        ownerId: input.ownerId,
        what: requiredText(input.what, TITLE_MAX * 2),
        skillId: knownIdOrNull(input.skillId),
        dueOn: input.dueOn,
        agentAgreedAt: byCoach || (input.ownerId !== actor.personId && input.ownerId !== session.coachId) ? null : now,
        coachAgreedAt: byCoach ? now : null,
        outcome: null,
        followedUpAt: null,
        followedUpById: null,
        evidenceWish: optionalText(input.evidenceWish ?? '', TITLE_MAX * 2),
        proposedAt: null,
        proposal: null,
        madeAt: now,
      });
      await this.seats.unsign(session.id);
      await this.outbox.append(eventOf(AgreementMade, { agreementId: id, sessionId: session.id }));
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
      return id;
    });
  }
}

function daysUntil(today: string, date: string): number {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new CoachingError('notADate');
  try {
    return daysBetween(today, date);
  } catch (error) {
    if (error instanceof RangeError) throw new CoachingError('notADate');
    throw error;
  }
}
