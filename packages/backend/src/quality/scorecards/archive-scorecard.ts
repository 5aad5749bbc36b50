import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';

/** Puts a card away or takes it out again. Nothing new starts on an archived card; what was scored with it stays. */
@Injectable()
export class ArchiveScorecard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: ScorecardDraftRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Twice is once. @returns since when it is archived. @throws NotFound */
  run(actor: PersonActor, { scorecardId, archived }: { scorecardId: string; archived: boolean }): Promise<Date | null> {
    return this.unitOfWork.run(actor, async () => {
      const card = await this.drafts.findCardForChange(scorecardId);
      if (!card) throw new NotFound('Scorecard');
      if ((card.archivedAt !== null) === archived) return card.archivedAt;
      const archivedAt = await this.drafts.setArchived(scorecardId, archived);
      await this.audit.append({
        actorId: actor.personId,
        action: archived ? 'scorecard.archived' : 'scorecard.unarchived',
        subjectKind: 'scorecard',
        subjectId: scorecardId,
      });
      return archivedAt;
    });
  }
}
