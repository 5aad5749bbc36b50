import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { SendDueReminders } from './send-due-reminders.js';
import { sendDueRemindersJob, sendQueuedMailJob } from './send-mail.job.js';

@Processes(sendDueRemindersJob)
export class SendDueRemindersProcessor implements JobProcessor<object> {
  constructor(private readonly sendDueReminders: SendDueReminders) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.sendDueReminders.run(context, context.at);
  }
}

@Processes(sendQueuedMailJob)
export class SendQueuedMailProcessor implements JobProcessor<object> {
  constructor(private readonly sendDueReminders: SendDueReminders) {}

  process(_payload: object, context: JobContext): Promise<void> {
    return this.sendDueReminders.run(context, context.at);
  }
}
