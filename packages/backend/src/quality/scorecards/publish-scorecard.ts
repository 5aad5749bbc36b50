import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { checkScorecard } from '@vakwerk/domain/quality/check-scorecard';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecard';
import type { ScorecardProblem } from '@vakwerk/domain/quality/scorecard-problem';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SkillRepository } from '../../skills/index.js';
import { ScorecardRepository } from './scorecard.repository.js';

export interface PublishedScorecard {
  readonly versionId: string;
  readonly number: number;
  readonly publishedAt: Date;
}

/** Freezes a draft: from now on evaluations start on it, and it never changes again. */
@Injectable()
export class PublishScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scorecards: ScorecardRepository,
    private readonly skills: SkillRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Publishing twice is publishing once. @throws NotFound */
  run(actor: Actor, { versionId }: { versionId: string }): Promise<Result<PublishedScorecard, readonly ScorecardProblem[]>> {
    return this.unitOfWork.run(actor, async () => {
      const version = await this.scorecards.findVersion(versionId);
      if (!version) throw new NotFound('Scorecard version');
      const { number } = version;
      if (version.publishedAt) return ok({ versionId, number, publishedAt: version.publishedAt });
      // A skill may have been archived since the import.
      const skills = await this.skills.findMany(criteriaInOrder(version.content).flatMap(({ skillId }) => skillId ?? []));
      const archived = skills.filter(({ archivedAt }) => archivedAt !== null).map(({ id }) => id);
      const problems = checkScorecard(version.content, new Set(archived));
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
