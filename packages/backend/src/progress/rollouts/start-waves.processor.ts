import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { startWavesJob } from './start-waves.job.js';
import { StartWaves } from './start-waves.js';

@Processes(startWavesJob)
export class StartWavesProcessor implements JobProcessor<object> {
  constructor(private readonly startWaves: StartWaves) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.startWaves.run({ kind: 'system', organisationId });
  }
}
