import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { moveLearnersJob } from './move-learners.job.js';
import { MoveLearners } from './move-learners.js';

@Processes(moveLearnersJob)
export class MoveLearnersProcessor implements JobProcessor<{ courseMoveId: string }> {
  constructor(private readonly moveLearners: MoveLearners) {}

  async process(payload: { courseMoveId: string }, { organisationId }: JobContext): Promise<void> {
    await this.moveLearners.run({ kind: 'system', organisationId }, payload);
  }
}
