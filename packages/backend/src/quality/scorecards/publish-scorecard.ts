import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import type { ScorecardProblem } from '@vakwerk/domain/quality/scorecards/scorecard-problem';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FindScorecardProblems } from './find-scorecard-problems.js';
import { ScorecardRepository } from './scorecard.repository.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';

export interface PublishedScorecard {
  readonly versionId: string;
  readonly number: number;
  readonly publishedAt: Date;
}

export interface PublishScorecardRequest {
  readonly versionId: string;
  /** What the publisher read; another one is there when a colleague saved since. */
  readonly expectedRevision?: number | null;
}

export interface PublishProblem {
  readonly code: ScorecardProblem['code'] | 'changedMeanwhile';
  readonly path: string;
}

/** Freezes a draft: from now on evaluations start on it, and it never changes again. */
@Injectable()
export class PublishScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly drafts: ScorecardDraftRepository,
    private readonly problems: FindScorecardProblems,
    private readonly audit: AuditLog,
  ) {}

  /** Publishing twice is publishing once. @throws NotFound */
  run(
    actor: Actor,
    { versionId, expectedRevision }: PublishScorecardRequest,
  ): Promise<Result<PublishedScorecard, readonly PublishProblem[]>> {
    return this.unitOfWork.run(actor, async () => {
      const version = await this.drafts.findVersionForChange(versionId);
      if (!version) throw new NotFound('Scorecard version');
      const { number } = version;
      if (version.publishedAt) return ok({ versionId, number, publishedAt: version.publishedAt });
      if (typeof expectedRevision === 'number' && expectedRevision !== version.revision)
        return refused([{ code: 'changedMeanwhile', path: '' }]);
      const problems = await this.problems.run(version.content);
      if (problems.length > 0) return refused(problems);
      const actorId = actor.kind === 'person' ? actor.personId : null;
      const publishedAt = (await this.scorecards.publish(versionId, actorId)) ?? new Date();
      await this.audit.append({
        actorId,
        action: 'scorecard.published',
        subjectKind: 'scorecard_version',
        subjectId: versionId,
        details: { number },
      });
      return ok({ versionId, number, publishedAt });
    });
  }
}
