import { Injectable } from '@nestjs/common';
import { type AgreementEvidence, agreementEvidence, type CallsAround } from '@vakwerk/domain/coaching/agreement-evidence';
import { sameData } from '@vakwerk/domain/shared/same-data';
import { Live } from '../../platform/live/live.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository } from './agreement.repository.js';

/** An agreement whose effect calls can show. */
export interface AwaitedAgreement {
  readonly agreementId: string;
  readonly skillId: string;
  readonly madeAt: Date;
}

/** The door for the slice that counts calls. It brings figures; what they mean for an agreement is decided here. */
@Injectable()
export class ProposeOutcome {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly live: Live,
  ) {}

  /** What this person promised about these skills, agreed by both, that nobody has looked back on. Inside a unit of work. */
  async awaited(personId: string, skillIds: readonly string[]): Promise<AwaitedAgreement[]> {
    const open = await this.agreements.listAgreedAbout(personId, skillIds);
    return open.map(({ id, skillId, madeAt }) => ({ agreementId: id, skillId: skillId as string, madeAt }));
  }

  /** Puts the proposal there, changes its figures, or takes it away when the calls no longer show it. Inside a unit of work. */
  async run(agreementId: string, calls: CallsAround): Promise<AgreementEvidence> {
    const evidence = agreementEvidence(calls);
    const agreement = await this.agreements.findForChange(agreementId);
    if (!agreement || agreement.outcome !== null) return evidence;
    const proposal = evidence.verdict === 'shown' ? evidence : null;
    if (sameData(agreement.proposal, proposal)) return evidence;
    const proposedAt = proposal && (agreement.proposedAt ?? (await this.sessions.now()));
    await this.agreements.save({ ...agreement, proposal, proposedAt });
    await this.tell(agreement);
    return evidence;
  }

  private async tell({ sessionId }: Agreement): Promise<void> {
    const session = await this.sessions.find(sessionId);
    if (session) await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
  }
}
