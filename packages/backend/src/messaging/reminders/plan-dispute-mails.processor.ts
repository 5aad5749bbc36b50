import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { mailAssignedDisputeJob, mailDecidedDisputeJob } from './plan-dispute-mails.job.js';
import { PlanDisputeMails } from './plan-dispute-mails.js';

@Processes(mailAssignedDisputeJob)
export class MailAssignedDisputeProcessor implements JobProcessor<{ disputeId: string }> {
  constructor(private readonly planMails: PlanDisputeMails) {}

  process(payload: { disputeId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}

@Processes(mailDecidedDisputeJob)
export class MailDecidedDisputeProcessor implements JobProcessor<{ disputeId: string }> {
  constructor(private readonly planMails: PlanDisputeMails) {}

  process(payload: { disputeId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}
