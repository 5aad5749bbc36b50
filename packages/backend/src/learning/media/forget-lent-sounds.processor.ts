import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { forgetLentSoundsJob } from './forget-lent-sounds.job.js';
import { ForgetLentSounds } from './forget-lent-sounds.js';

@Processes(forgetLentSoundsJob)
export class ForgetLentSoundsProcessor implements JobProcessor<object> {
  constructor(private readonly forget: ForgetLentSounds) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.forget.run({ kind: 'system', organisationId });
  }
}
