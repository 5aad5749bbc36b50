import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayRollOut } from '@vakwerk/domain/progress/transfer/transfer-policy';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { ProgressError } from '../progress.errors.js';
import { RolloutRepository } from './rollout.repository.js';

@Injectable()
export class CancelRollout {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly rollouts: RolloutRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * Calls a roll-out off before its first day, or takes that back. It stays in the list: a plan that was thrown away is part of the story.
   * @throws NotFound, ProgressError rolloutStarted | rolloutRunning (another one of this course was planned meanwhile)
   */
  run(actor: PersonActor, id: string, cancelled: boolean, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const rollout = await this.rollouts.lock(id);
      if (!rollout || !mayRollOut(actor, rollout.plan.teamIds)) throw new NotFound('This roll-out');
      if ((rollout.cancelledAt !== null) === cancelled) return;
      const today = localDateAt(now, await this.observations.timeZone());
      const waves = await this.rollouts.wavesOf(id);
      if (rollout.plan.startsOn <= today || waves.some(({ givenAt }) => givenAt !== null))
        throw new ProgressError('rolloutStarted');
      if (!cancelled && (await this.rollouts.isRunning(rollout.courseId))) throw new ProgressError('rolloutRunning');
      await this.rollouts.setCancelled(id, cancelled ? now : null);
      const action = cancelled ? 'rollout.cancelled' : 'rollout.restored';
      await this.audit.append({ actorId: actor.personId, action, subjectKind: 'rollout', subjectId: id, details: {} });
      await this.live.announce('progress');
    });
  }
}
