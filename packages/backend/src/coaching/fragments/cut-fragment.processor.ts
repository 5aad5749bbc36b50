import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { cutFragmentJob } from './cut-fragment.job.js';
import { CutFragment } from './cut-fragment.js';

@Processes(cutFragmentJob)
export class CutFragmentProcessor implements JobProcessor<{ fragmentId: string }> {
  constructor(private readonly cut: CutFragment) {}

  async process({ fragmentId }: { fragmentId: string }, { organisationId }: JobContext): Promise<void> {
    await this.cut.run({ kind: 'system', organisationId }, fragmentId);
  }
}
