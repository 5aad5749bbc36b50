import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { gradeEvaluationJob } from './grade-evaluation.job.js';
import { GradeEvaluation } from './grade-evaluation.js';

@Processes(gradeEvaluationJob)
export class GradeEvaluationProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly gradeEvaluation: GradeEvaluation) {}

  async process({ evaluationId }: { evaluationId: string }, { organisationId, jobId }: JobContext): Promise<void> {
    await this.gradeEvaluation.run({ kind: 'system', organisationId }, { evaluationId, jobId });
  }
}
