import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { type DialogueEvidence, ReadDialogueEvidence } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { EvidencePart } from './observation.repository.js';
import { RecordEvidence } from './record-evidence.js';

@Injectable()
export class FoldDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readEvidence: ReadDialogueEvidence,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  /**
   * Makes a practised conversation count for the skills of what was said: as practice, so for what someone knows and never for what they do.
   * @returns how many observations were added
   */
  run(actor: SystemActor, { runId }: { runId: string }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const evidence = await this.readEvidence.run(runId);
      return this.recordEvidence.run({ evidenceKind: 'dialogue', evidenceId: runId }, evidence ? partsOf(evidence) : []);
    });
  }
}

const partsOf = ({ personId, title, endedAt, observations }: DialogueEvidence): EvidencePart[] =>
  observations.map(({ skillId, ratio }) => ({
    personId,
    skillId,
    source: 'practice',
    ratio,
    occurredAt: endedAt,
    evidencePart: '',
    interactionId: null,
    subject: title,
    visibleFrom: null,
  }));
