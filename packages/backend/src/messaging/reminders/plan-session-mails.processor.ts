import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import {
  mailCancelledSessionJob,
  mailClosedSessionJob,
  mailPlannedSessionJob,
  mailRescheduledSessionJob,
} from './plan-session-mails.job.js';
import { PlanSessionMails } from './plan-session-mails.js';

@Processes(mailPlannedSessionJob)
export class MailPlannedSessionProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly planMails: PlanSessionMails) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}

@Processes(mailRescheduledSessionJob)
export class MailRescheduledSessionProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly planMails: PlanSessionMails) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}

@Processes(mailCancelledSessionJob)
export class MailCancelledSessionProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly planMails: PlanSessionMails) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}

@Processes(mailClosedSessionJob)
export class MailClosedSessionProcessor implements JobProcessor<{ sessionId: string }> {
  constructor(private readonly planMails: PlanSessionMails) {}

  process(payload: { sessionId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}
