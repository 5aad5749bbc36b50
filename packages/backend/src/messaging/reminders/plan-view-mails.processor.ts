import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { planViewMailsJob } from './plan-view-mails.job.js';
import { PlanViewMails } from './plan-view-mails.js';

@Processes(planViewMailsJob)
export class PlanViewMailsProcessor implements JobProcessor<object> {
  constructor(private readonly planMails: PlanViewMails) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.planMails.run(context, context.at);
  }
}
