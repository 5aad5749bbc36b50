import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { roundRatio } from '@vakwerk/domain/shared/ratio';
import { ReadReviewEvidence, type ReviewEvidence } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldReview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readReview: ReadReviewEvidence,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  /** Makes an answer in practice count for the card's skills, or stop counting when it was taken back. @returns how many observations were added or taken off */
  run(actor: SystemActor, { reviewId }: { reviewId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const review = await this.readReview.run(reviewId);
      return this.recordEvidence.run({ evidenceKind: 'response', evidenceId: reviewId }, review ? partsOf(review) : []);
    });
  }
}

/** Every review counts, not only the first: days lie between them, so it shows what is still known. */
function partsOf({ personId, skillIds, ratio, at, prompt }: ReviewEvidence): EvidencePart[] {
  return skillIds.map((skillId) => ({
    personId,
    skillId,
    source: 'practice',
    ratio: roundRatio(ratio),
    occurredAt: at,
    evidencePart: '',
    interactionId: null,
    subject: prompt,
    visibleFrom: null,
  }));
}
