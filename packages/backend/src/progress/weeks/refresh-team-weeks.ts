import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { GroupWeekRepository } from './group-week.repository.js';
import { WeekLocks } from './week-locks.js';

@Injectable()
export class RefreshTeamWeeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly groups: GroupWeekRepository,
    private readonly locks: WeekLocks,
    private readonly live: Live,
  ) {}

  /**
   * Brings team and organisation weeks up to date with the person weeks that were marked: late by a batch, never wrong. Hot teams
   * would make every grading wait for every other if this were part of grading.
   * @returns how many marks were worked off
   */
  run(actor: SystemActor, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      if (!(await this.groups.hasMarks()) || !(await this.locks.tryBatch())) return 0;
      const { marks, leaders } = await this.groups.refresh(now.toISOString().slice(0, 10));
      if (leaders.length > 0) await this.live.announce('progress', leaders);
      return marks;
    });
  }
}
