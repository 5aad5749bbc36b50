import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { feedsEstimate } from '@vakwerk/domain/progress/observation';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type GradedAnswers, ReadGradedAnswers } from '../../quality/index.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGraded: ReadGradedAnswers,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  /**
   * Makes the answers of a graded evaluation count for the skills of its criteria, or stop counting when it was withdrawn.
   * Reads the evaluation as it is now, so the order in which two gradings arrive does not matter.
   * @returns how many observations were added or taken off
   */
  run(actor: SystemActor, { evaluationId }: { evaluationId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const graded = await this.readGraded.run(evaluationId);
      return this.recordEvidence.run({ evidenceKind: 'evaluation', evidenceId: evaluationId }, graded ? partsOf(graded) : []);
    });
  }
}

/** Only a live evaluation of a call that chance chose says something about all calls of a person. */
function partsOf(graded: GradedAnswers): EvidencePart[] {
  const { agentId, interactionId, occurredAt, releaseAt, drawReason, kind, state } = graded;
  if (kind !== 'live' || state === 'withdrawn' || drawReason === null || !feedsEstimate(drawReason)) return [];
  return graded.perCriterion.flatMap(({ criterionId, skillId, ratio, text }) =>
    skillId === null || ratio === null
      ? []
      : [
          {
            personId: agentId,
            skillId,
            source: 'call',
            ratio,
            occurredAt,
            evidencePart: criterionId,
            interactionId,
            subject: text,
            visibleFrom: releaseAt,
          },
        ],
  );
}
