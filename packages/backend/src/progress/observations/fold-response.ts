import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { roundRatio } from '@vakwerk/domain/shared/ratio';
import { ReadResponse, type ResponseEvidence } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldResponse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readResponse: ReadResponse,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  /** Makes an answer to a question count for the question's skills. @returns how many observations were added */
  run(actor: SystemActor, { responseId }: { responseId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const response = await this.readResponse.run(responseId);
      return this.recordEvidence.run({ evidenceKind: 'response', evidenceId: responseId }, response ? partsOf(response) : []);
    });
  }
}

/** Only the first attempt: later ones repeat what the feedback just said. What nobody has graded yet says nothing. */
function partsOf({ personId, skillIds, ratio, at, attempt, prompt }: ResponseEvidence): EvidencePart[] {
  if (attempt !== 1 || ratio === null) return [];
  return skillIds.map((skillId) => ({
    personId,
    skillId,
    source: 'quiz',
    ratio: roundRatio(ratio),
    occurredAt: at,
    evidencePart: '',
    interactionId: null,
    subject: prompt,
    visibleFrom: null,
  }));
}
