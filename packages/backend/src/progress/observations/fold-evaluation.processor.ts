import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { foldEvaluationJob } from './fold-evaluation.job.js';
import { FoldEvaluation } from './fold-evaluation.js';

@Processes(foldEvaluationJob)
export class FoldEvaluationProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly foldEvaluation: FoldEvaluation) {}

  async process(payload: { evaluationId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldEvaluation.run({ kind: 'system', organisationId }, payload);
  }
}
