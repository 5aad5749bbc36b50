import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { PractiseFailedPoints } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ReadGradedAnswers } from '../../quality/index.js';

/** Calls that the person was shown: drawn by chance, or because there was something to learn. */
const DRAWS: readonly (string | null)[] = ['random', 'steered'];
const SHOWN: readonly string[] = ['released', 'acknowledged'];

/** Learning and quality are strangers. Coaching knows both, so it carries what failed in a call to what can be practised. */
@Injectable()
export class PractiseFailedCriteria {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGraded: ReadGradedAnswers,
    private readonly practise: PractiseFailedPoints,
  ) {}

  /** @returns how many new cards; none for a point without an explanation or example to compare with */
  run(actor: SystemActor, { evaluationId }: { evaluationId: string }, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const graded = await this.readGraded.run(evaluationId);
      if (graded?.kind !== 'live' || !DRAWS.includes(graded.drawReason) || !SHOWN.includes(graded.state)) return 0;
      const failed = await this.readGraded.listFailedCriteria(evaluationId);
      const points = failed.map(({ criterionId, skillId, text, guidance }) => ({
        personId: graded.agentId,
        criterionId,
        evaluationId,
        skillId,
        recall: { prompt: text, explanation: guidance.explanation, example: guidance.goodExample },
        at: graded.occurredAt,
      }));
      return this.practise.run(actor, points, now);
    });
  }
}
