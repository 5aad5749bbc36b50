import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { sweepPackagesJob } from './sweep-packages.job.js';
import { SweepPackages } from './sweep-packages.js';

@Processes(sweepPackagesJob)
export class SweepPackagesProcessor implements JobProcessor<object> {
  constructor(private readonly sweepPackages: SweepPackages) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.sweepPackages.run({ kind: 'system', organisationId });
  }
}
