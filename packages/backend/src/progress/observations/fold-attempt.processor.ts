import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { foldAttemptJob } from './fold-attempt.job.js';
import { FoldAttempt } from './fold-attempt.js';

@Processes(foldAttemptJob)
export class FoldAttemptProcessor implements JobProcessor<{ attemptId: string }> {
  constructor(private readonly foldAttempt: FoldAttempt) {}

  async process(payload: { attemptId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldAttempt.run({ kind: 'system', organisationId }, payload);
  }
}
