import { Injectable } from '@nestjs/common';
import type { AgreementStepKind } from '@vakwerk/domain/coaching/agreement';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { EndAssignment, GiveSkillCards, LearningError } from '../../learning/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { TakeBackDraws } from '../../quality/index.js';
import { CoachingError } from '../coaching.errors.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import type { Agreement } from './agreement.entity.js';
import type { AgreementStep } from './agreement-step.entity.js';
import { AgreementStepRepository } from './agreement-step.repository.js';
import { LoadAgreement } from './load-agreement.js';

@Injectable()
export class UndoStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly loadAgreement: LoadAgreement,
    private readonly sessions: CoachingSessionRepository,
    private readonly steps: AgreementStepRepository,
    private readonly giveCards: GiveSkillCards,
    private readonly endAssignment: EndAssignment,
    private readonly takeBackDraws: TakeBackDraws,
    private readonly live: Live,
  ) {}

  /** What nobody has begun with goes away again. @returns the id of the session. @throws NotFound, CoachingError alreadyFollowedUp | stepBegun */
  run(actor: PersonActor, { agreementId, kind }: { agreementId: string; kind: AgreementStepKind }): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      const { agreement, session } = await this.loadAgreement.ofCoach(actor, agreementId);
      const step = await this.steps.find(agreement.id, kind);
      if (!step) throw new NotFound('Step');
      if (!(await this.takeBack(actor, agreement, step))) throw new CoachingError('stepBegun');
      await this.steps.undo(step.id, await this.sessions.now());
      await this.live.announce('coaching', [session.coachId, ...session.agentIds]);
      return session.id;
    });
  }

  /** @returns whether anything could be taken back */
  private async takeBack(
    actor: PersonActor,
    { id, ownerId }: Agreement,
    { kind, result, takenById }: AgreementStep,
  ): Promise<boolean> {
    if (kind === 'practice') return (await this.giveCards.takeBack({ personId: ownerId, referenceId: id })) > 0;
    if (kind === 'calls')
      return (await this.takeBackDraws.run(actor, { interactionIds: [...result.ids], evaluatorId: takenById })).length > 0;
    try {
      await this.endAssignment.run(actor, result.ids, { kind: 'withdraw' });
      return true;
    } catch (error) {
      if (error instanceof LearningError && error.code === 'assignmentNotOpen') return false;
      throw error;
    }
  }
}
