import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { markOverdueJob } from './mark-overdue.job.js';
import { MarkOverdue } from './mark-overdue.js';

@Processes(markOverdueJob)
export class MarkOverdueProcessor implements JobProcessor<object> {
  constructor(private readonly markOverdue: MarkOverdue) {}

  async process(_payload: object, { organisationId, at }: JobContext): Promise<void> {
    await this.markOverdue.run({ kind: 'system', organisationId }, at);
  }
}
