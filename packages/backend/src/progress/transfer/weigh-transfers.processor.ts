import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { WeighRollouts } from '../rollouts/weigh-rollouts.js';
import { weighTransfersJob } from './weigh-transfers.job.js';
import { WeighTransfers } from './weigh-transfers.js';

@Processes(weighTransfersJob)
export class WeighTransfersProcessor implements JobProcessor<object> {
  constructor(
    private readonly weighTransfers: WeighTransfers,
    private readonly weighRollouts: WeighRollouts,
  ) {}

  async process(_payload: object, { organisationId }: JobContext): Promise<void> {
    await this.weighTransfers.run({ organisationId });
    await this.weighRollouts.run({ organisationId });
  }
}
