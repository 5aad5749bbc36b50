import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import { PlanEvaluationMails } from './plan-evaluation-mails.js';
import { mailInvitationJob, mailReleasedEvaluationJob, mailUnreadEvaluationJob } from './plan-mails.job.js';
import { PlanUnreadMail } from './plan-unread-mail.js';
import { SendInvitation } from './send-invitation.js';

@Processes(mailReleasedEvaluationJob)
export class MailReleasedEvaluationProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly planMails: PlanEvaluationMails) {}

  process(payload: { evaluationId: string }, context: JobContext): Promise<void> {
    return this.planMails.run(context, payload);
  }
}

@Processes(mailInvitationJob)
export class MailInvitationProcessor implements JobProcessor<{ personId: string }> {
  constructor(private readonly sendInvitation: SendInvitation) {}

  process(payload: { personId: string }, context: JobContext): Promise<void> {
    return this.sendInvitation.run(context, { ...payload, invitedAt: new Date() });
  }
}

@Processes(mailUnreadEvaluationJob)
export class MailUnreadEvaluationProcessor implements JobProcessor<{ evaluationId: string }> {
  constructor(private readonly planMail: PlanUnreadMail) {}

  process(payload: { evaluationId: string }, context: JobContext): Promise<void> {
    return this.planMail.run(context, payload);
  }
}
