import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { runDuePlansJob } from './run-due-plans.job.js';
import { RunDuePlans } from './run-due-plans.js';

@Processes(runDuePlansJob)
export class RunDuePlansProcessor implements JobProcessor<Record<string, never>> {
  constructor(private readonly runDuePlans: RunDuePlans) {}

  async process(_payload: Record<string, never>, { organisationId }: JobContext): Promise<void> {
    await this.runDuePlans.run({ kind: 'system', organisationId });
  }
}
