import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { isReleased } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import { NoteSkillNeeds } from '../../learning/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ReadGradedAnswers } from '../../quality/index.js';

/** Calls and learning do not know each other; coaching knows both, and carries over which skills a call showed to be needed. */
@Injectable()
export class NoteFailedCriteria {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readGradedAnswers: ReadGradedAnswers,
    private readonly noteSkillNeeds: NoteSkillNeeds,
  ) {}

  /** Looks at the evaluation as it is now: a decided dispute takes a need away. Nothing before the agent may read it. */
  run(actor: Pick<SystemActor, 'organisationId'>, { evaluationId }: { evaluationId: string }): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const evaluation = await this.readGradedAnswers.run(evaluationId);
      if (evaluation?.kind !== 'live' || !isReleased(evaluation)) return;
      const failed = await this.readGradedAnswers.listFailedCriteria(evaluationId);
      const skillIds = failed.flatMap(({ skillId }) => skillId ?? []);
      const { agentId: personId, occurredAt: at } = evaluation;
      await this.noteSkillNeeds.run({ personId, skillIds, referenceId: evaluationId, at });
    });
  }
}
