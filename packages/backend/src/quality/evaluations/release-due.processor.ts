import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { releaseDueJob } from './release-due.job.js';
import { ReleaseDue } from './release-due.js';

@Processes(releaseDueJob)
export class ReleaseDueProcessor implements JobProcessor<Record<string, never>> {
  constructor(private readonly releaseDue: ReleaseDue) {}

  async process(_payload: Record<string, never>, { organisationId }: JobContext): Promise<void> {
    await this.releaseDue.run({ kind: 'system', organisationId });
  }
}
