import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { sweepRecordingsJob } from './sweep-recordings.job.js';
import { SweepRecordings } from './sweep-recordings.js';

@Processes(sweepRecordingsJob)
export class SweepRecordingsProcessor implements JobProcessor<object> {
  constructor(private readonly sweepRecordings: SweepRecordings) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.sweepRecordings.run({ kind: 'system', organisationId });
  }
}
