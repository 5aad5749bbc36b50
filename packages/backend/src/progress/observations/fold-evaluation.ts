import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { feedsEstimate } from '@vakwerk/domain/progress/observation';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type GradedAnswers, ReadGradedAnswers } from '../../quality/index.js';
import { WeighAgreements } from '../agreements/weigh-agreements.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldEvaluation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGraded: ReadGradedAnswers,
    private readonly recordEvidence: RecordEvidence,
    private readonly weighAgreements: WeighAgreements,
  ) {}

  /**
   * Makes the answers of a graded evaluation count for the skills of its criteria, or stop counting when it was withdrawn.
   * Reads the evaluation as it is now, so the order in which two gradings arrive does not matter.
   * @returns how many observations were added or taken off
   */
  run(actor: SystemActor, { evaluationId }: { evaluationId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const graded = await this.readGraded.run(evaluationId);
      const parts = graded ? partsOf(graded) : [];
      const changed = await this.recordEvidence.run({ evidenceKind: 'evaluation', evidenceId: evaluationId }, parts);
      if (graded && changed > 0) await this.weighAgreements.run(graded.agentId, skillsOf(graded));
      return changed;
    });
  }
}

const skillsOf = ({ perCriterion }: GradedAnswers): string[] => [
  ...new Set(perCriterion.flatMap(({ skillId }) => skillId ?? [])),
];

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
