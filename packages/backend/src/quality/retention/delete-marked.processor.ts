import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { deleteMarkedJob } from './delete-marked.job.js';
import { DeleteMarked } from './delete-marked.js';

@Processes(deleteMarkedJob)
export class DeleteMarkedProcessor implements JobProcessor<object> {
  constructor(private readonly deleteMarked: DeleteMarked) {}

  async process(_payload: object, { organisationId, jobId }: JobContext): Promise<void> {
    await this.deleteMarked.run({ kind: 'system', organisationId }, { now: new Date(), jobId });
  }
}
