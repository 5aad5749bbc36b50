import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { ReleaseEvaluation } from './release-evaluation.js';

/** The rest waits for the next round; a transaction stays short. */
const AT_ONCE = 200;

/** Shows the agents what was graded earlier and whose moment has come. */
@Injectable()
export class ReleaseDue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evaluations: EvaluationRepository,
    private readonly details: EvaluationDetailReader,
    private readonly release: ReleaseEvaluation,
  ) {}

  /** @returns how many were released */
  run(actor: SystemActor): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const ids = await this.evaluations.listDueForRelease(AT_ONCE);
      if (ids.length === 0) return 0;
      const settings = await this.evaluations.settings();
      for (const id of ids) {
        const evaluation = await this.details.find(id);
        if (evaluation) await this.release.run(evaluation, settings);
      }
      return ids.length;
    });
  }
}
