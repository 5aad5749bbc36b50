import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { mailToldCoachJob } from './plan-coach-told-mail.job.js';
import { PlanCoachToldMail } from './plan-coach-told-mail.js';

@Processes(mailToldCoachJob)
export class MailToldCoachProcessor implements JobProcessor<{ firingId: string }> {
  constructor(private readonly planMail: PlanCoachToldMail) {}

  process(payload: { firingId: string }, context: JobContext): Promise<void> {
    return this.planMail.run(context, payload);
  }
}
