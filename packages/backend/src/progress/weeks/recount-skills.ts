import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { Live } from '../../platform/live/live.js';
import { RefreshPriors } from '../priors/refresh-priors.js';
import { GroupWeekRepository } from './group-week.repository.js';
import { PersonWeekRepository } from './person-week.repository.js';
import { WeekLocks } from './week-locks.js';

/** Counts every week of some skills again from their evidence, when more changed than can be added and taken off. */
@Injectable()
export class RecountSkills {
  constructor(
    private readonly weeks: PersonWeekRepository,
    private readonly groups: GroupWeekRepository,
    private readonly priors: RefreshPriors,
    private readonly locks: WeekLocks,
    private readonly live: Live,
  ) {}

  /** No evidence is counted until the end of the transaction. */
  async holdStill(): Promise<void> {
    await this.locks.waitForBatch();
    await this.locks.holdCountersStill();
  }

  /** Part of the surrounding unit of work, after `holdStill`. */
  async run({ organisationId }: Pick<Actor, 'organisationId'>, skillIds: readonly string[], now: Date): Promise<void> {
    await this.weeks.rebuildSkills(skillIds);
    await this.groups.rebuildSkills(skillIds);
    await this.priors.run({ kind: 'system', organisationId }, now);
    await this.live.announce('progress');
  }
}
