import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { endDueAttemptsJob } from './end-due-attempts.job.js';
import { EndDueAttempts } from './end-due-attempts.js';

@Processes(endDueAttemptsJob)
export class EndDueAttemptsProcessor implements JobProcessor<object> {
  constructor(private readonly endDue: EndDueAttempts) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.endDue.run({ kind: 'system', organisationId });
  }
}
