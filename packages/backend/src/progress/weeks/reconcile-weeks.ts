import { Inject, Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { addWeeks, isoWeekAt } from '@vakwerk/domain/shared/time/iso-week';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import type { WrongFigure } from '../checks/figures-check.entity.js';
import { FiguresCheckRepository } from '../checks/figures-check.repository.js';
import { ObservationRepository } from '../observations/observation.repository.js';
import { RefreshPriors } from '../priors/refresh-priors.js';
import { GroupWeekRepository } from './group-week.repository.js';
import { type Drift, PersonWeekRepository } from './person-week.repository.js';
import { WeekLocks } from './week-locks.js';

const WEEKS_BACK = 8;
const MOST_EXAMPLES = 50;

@Injectable()
export class ReconcileWeeks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly observations: ObservationRepository,
    private readonly weeks: PersonWeekRepository,
    private readonly groups: GroupWeekRepository,
    private readonly priors: RefreshPriors,
    private readonly locks: WeekLocks,
    private readonly checks: FiguresCheckRepository,
    private readonly live: Live,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Counts the last eight weeks again from the observations and puts right what differs; adds up their teams again with the
   * memberships of now, because a move may be entered late; and computes where estimates start.
   * @returns the person weeks that were wrong: every one is a mistake of ours, is logged, and shows at the administrator's jobs
   */
  run(actor: SystemActor, now: Date = new Date()): Promise<Drift[]> {
    return this.unitOfWork.run(actor, async () => {
      const since = addWeeks(isoWeekAt(now, await this.observations.timeZone()), -WEEKS_BACK);
      await this.locks.waitForBatch();
      const drift = await this.weeks.repair(since);
      for (const row of drift)
        this.logger.error({ organisationId: actor.organisationId, ...row }, 'week sums differed from observations');
      await this.groups.rebuild(since);
      await this.priors.run(actor, now);
      await this.checks.add({
        checkedAt: now,
        kind: 'nightly',
        wrong: drift.length,
        examples: drift.slice(0, MOST_EXAMPLES).map(wrongOf),
      });
      await this.live.announce('jobs');
      return drift;
    });
  }
}

const wrongOf = ({ personId, skillId, source, week, storedN, storedSum, n, sum }: Drift): WrongFigure => ({
  of: 'person',
  ownerId: personId,
  skillId,
  source,
  week,
  storedN,
  storedSum,
  n,
  sum,
});
