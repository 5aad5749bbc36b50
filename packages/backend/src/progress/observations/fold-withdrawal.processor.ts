import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { FoldEvaluation } from './fold-evaluation.js';
import { foldWithdrawalJob } from './fold-withdrawal.job.js';

@Processes(foldWithdrawalJob)
export class FoldWithdrawalProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly foldEvaluation: FoldEvaluation) {}

  async process(payload: { evaluationId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldEvaluation.run({ kind: 'system', organisationId }, payload);
  }
}
