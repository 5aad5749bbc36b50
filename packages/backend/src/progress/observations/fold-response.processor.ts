import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { foldResponseJob } from './fold-response.job.js';
import { FoldResponse } from './fold-response.js';

@Processes(foldResponseJob)
export class FoldResponseProcessor implements JobProcessor<{ responseId: string }> {
  constructor(private readonly foldResponse: FoldResponse) {}

  async process(payload: { responseId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldResponse.run({ kind: 'system', organisationId }, payload);
  }
}
