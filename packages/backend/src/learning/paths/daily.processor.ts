import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { RenewCertificates } from '../certificates/renew-certificates.js';
import { AdvanceWaitingPaths } from './advance-waiting-paths.js';
import { advanceWaitingPathsJob, renewCertificatesJob } from './daily.job.js';

@Processes(advanceWaitingPathsJob)
export class AdvanceWaitingPathsProcessor implements JobProcessor<object> {
  constructor(private readonly advance: AdvanceWaitingPaths) {}

  process(_payload: object, { organisationId, at }: JobContext): Promise<void> {
    return this.advance.run({ kind: 'system', organisationId }, at);
  }
}

@Processes(renewCertificatesJob)
export class RenewCertificatesProcessor implements JobProcessor<object> {
  constructor(private readonly renew: RenewCertificates) {}

  async process(_payload: object, { organisationId, at }: JobContext): Promise<void> {
    await this.renew.run({ kind: 'system', organisationId }, at);
  }
}
