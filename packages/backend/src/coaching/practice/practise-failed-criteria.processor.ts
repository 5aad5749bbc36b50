import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { practiseFailedCriteriaJob } from './practise-failed-criteria.job.js';
import { PractiseFailedCriteria } from './practise-failed-criteria.js';

@Processes(practiseFailedCriteriaJob)
export class PractiseFailedCriteriaProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly practise: PractiseFailedCriteria) {}

  async process(payload: { evaluationId: string }, { organisationId }: JobContext): Promise<void> {
    await this.practise.run({ kind: 'system', organisationId }, payload);
  }
}
