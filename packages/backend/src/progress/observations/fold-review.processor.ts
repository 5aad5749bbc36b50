import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { foldReviewJob, foldUndoJob } from './fold-review.job.js';
import { FoldReview } from './fold-review.js';

@Processes(foldReviewJob)
export class FoldReviewProcessor implements JobProcessor<{ reviewId: string }> {
  constructor(private readonly foldReview: FoldReview) {}

  async process(payload: { reviewId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldReview.run({ kind: 'system', organisationId }, payload);
  }
}

@Processes(foldUndoJob)
export class FoldUndoProcessor implements JobProcessor<{ reviewId: string }> {
  constructor(private readonly foldReview: FoldReview) {}

  async process(payload: { reviewId: string }, { organisationId }: JobContext): Promise<void> {
    await this.foldReview.run({ kind: 'system', organisationId }, payload);
  }
}
