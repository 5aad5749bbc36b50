import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { roundRatio } from '@vakwerk/domain/shared/ratio';
import { type AttemptEvidence, ReadAttemptEvidence } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldAttempt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readEvidence: ReadAttemptEvidence,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  /**
   * Makes the answers of a finished attempt count for the skills of their questions. An answer that a coach graded (again) takes the
   * place of what it said before. @returns how many observations were added or taken off
   */
  run(actor: SystemActor, { attemptId }: { attemptId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const attempt = await this.readEvidence.run(attemptId);
      const parts = attempt?.answers.flatMap((answer) => partsOf(answer, attempt)) ?? [];
      return this.recordEvidence.run({ evidenceKind: 'response', evidenceId: attemptId }, parts);
    });
  }
}

/** Only the first time a person meets a question: later ones repeat what the feedback said. */
function partsOf(answer: AttemptEvidence, { personId, at }: { personId: string; at: Date }): EvidencePart[] {
  if (!answer.first) return [];
  return answer.skillIds.map((skillId) => ({
    personId,
    skillId,
    source: 'quiz',
    ratio: roundRatio(answer.ratio),
    occurredAt: at,
    evidencePart: answer.questionId,
    interactionId: null,
    subject: answer.prompt,
    visibleFrom: null,
  }));
}
