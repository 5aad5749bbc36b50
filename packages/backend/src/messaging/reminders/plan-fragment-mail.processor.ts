import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { mailAskedFragmentJob } from './plan-fragment-mail.job.js';
import { PlanFragmentMail } from './plan-fragment-mail.js';

@Processes(mailAskedFragmentJob)
export class MailAskedFragmentProcessor implements JobProcessor<{ fragmentId: string }> {
  constructor(private readonly planMail: PlanFragmentMail) {}

  process(payload: { fragmentId: string }, context: JobContext): Promise<void> {
    return this.planMail.run(context, payload);
  }
}
