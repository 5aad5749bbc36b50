import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { RecomputeFromEvidence } from '../weeks/recompute-from-evidence.js';
import { RefreshTeamWeeks } from '../weeks/refresh-team-weeks.js';
import type { WrongFigure } from './figures-check.entity.js';
import { FiguresCheckRepository } from './figures-check.repository.js';
import { WrongFiguresReader } from './wrong-figures.reader.js';

export interface RecomputedFigures {
  /** Weeks of people, teams and the organisation that were not what their evidence says. */
  readonly wrong: number;
  readonly examples: readonly WrongFigure[];
}

@Injectable()
export class RecomputeFigures {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: WrongFiguresReader,
    private readonly refreshTeams: RefreshTeamWeeks,
    private readonly recompute: RecomputeFromEvidence,
    private readonly checks: FiguresCheckRepository,
    private readonly audit: AuditLog,
    private readonly live: Live,
  ) {}

  /**
   * What an administrator asks from the command line: tells which figures differ from their evidence, and unless it is a dry run makes
   * all of them again. Teams are brought up to date first, so that what only waits is not called wrong.
   */
  async run(actor: SystemActor, { dryRun }: { readonly dryRun: boolean }, now: Date = new Date()): Promise<RecomputedFigures> {
    await this.refreshTeams.run(actor, now);
    return this.unitOfWork.run(actor, async () => {
      const found = await this.reader.read();
      if (dryRun) return found;
      await this.recompute.run(actor, now);
      await this.checks.add({ checkedAt: now, kind: 'recompute', ...found });
      await this.audit.append({
        actorId: null,
        action: 'figures.recomputed',
        subjectKind: 'organisation',
        subjectId: actor.organisationId,
        details: { wrong: found.wrong },
      });
      await this.live.announce('jobs');
      return found;
    });
  }
}
