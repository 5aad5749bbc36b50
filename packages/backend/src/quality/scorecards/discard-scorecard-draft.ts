import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { AuditLog } from '../../platform/auth/audit-log.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { SaveScorecardRefusal } from './save-scorecard.js';
import { ScorecardDraftRepository } from './scorecard-draft.repository.js';

const schema = z.object({ versionId: z.string(), expectedRevision: z.int().min(1) });

export interface DraftDiscarded {
  readonly scorecardId: string;
  /** The card had no other version, so it went too. */
  readonly cardRemoved: boolean;
}

/** Throws a draft away as its author saw it; what was published stays. A card that was never published goes with its draft. */
@Injectable()
export class DiscardScorecardDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: ScorecardDraftRepository,
    private readonly audit: AuditLog,
  ) {}

  /** @throws NotFound */
  run(actor: PersonActor, input: z.input<typeof schema>): Promise<Result<DraftDiscarded, SaveScorecardRefusal>> {
    const { versionId, expectedRevision } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const draft = await this.drafts.findVersionForChange(versionId);
      if (!draft) throw new NotFound('Scorecard version');
      const { scorecardId } = draft;
      if (draft.publishedAt) return refused({ code: 'published', scorecardId });
      if (draft.revision !== expectedRevision) return refused({ code: 'conflict', scorecardId });
      const cardRemoved = await this.drafts.discard(versionId, scorecardId);
      await this.audit.append({
        actorId: actor.personId,
        action: cardRemoved ? 'scorecard.removed' : 'scorecard.draftDiscarded',
        subjectKind: 'scorecard',
        subjectId: scorecardId,
        details: { number: draft.number, revision: draft.revision },
      });
      return ok({ scorecardId, cardRemoved });
    });
  }
}
