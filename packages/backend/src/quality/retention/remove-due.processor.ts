import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { removeDueJob } from './remove-due.job.js';
import { RemoveDue } from './remove-due.js';

@Processes(removeDueJob)
export class RemoveDueProcessor implements JobProcessor<object> {
  constructor(private readonly removeDue: RemoveDue) {}

  async process(_payload: object, { organisationId, jobId }: JobContext): Promise<void> {
    await this.removeDue.run({ kind: 'system', organisationId }, { jobId });
  }
}
