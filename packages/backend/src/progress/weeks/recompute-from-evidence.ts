import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { RefreshPriors } from '../priors/refresh-priors.js';
import { GroupWeekRepository } from './group-week.repository.js';
import { PersonWeekRepository } from './person-week.repository.js';
import { WeekLocks } from './week-locks.js';

const ALWAYS = '0001-01-01';

@Injectable()
export class RecomputeFromEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly weeks: PersonWeekRepository,
    private readonly groups: GroupWeekRepository,
    private readonly priors: RefreshPriors,
    private readonly locks: WeekLocks,
    private readonly live: Live,
  ) {}

  /**
   * Throws away every figure of the organisation and makes them again from its observations: after an import, a restored backup
   * or another time zone. Where nothing was wrong, every figure comes out the same to the last digit.
   */
  run(actor: SystemActor, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      await this.locks.waitForBatch();
      await this.weeks.rebuild();
      await this.groups.rebuild(ALWAYS);
      await this.priors.run(actor, now);
      await this.live.announce('progress');
    });
  }
}
