import type { JobContext, JobProcessor } from '../../platform/jobs/job.js';
import { Processes } from '../../platform/jobs/processes.js';
import {
  mailAssignedCourseJob,
  mailChangedAssignmentJob,
  mailCompletedAssignmentJob,
  mailIssuedCertificateJob,
  mailNudgedAssignmentJob,
  mailRevokedCertificateJob,
  mailSupersededCertificateJob,
} from './plan-learning-mails.job.js';
import { PlanLearningMails } from './plan-learning-mails.js';

@Processes(mailAssignedCourseJob)
export class MailAssignedCourseProcessor implements JobProcessor<{ assignmentId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { assignmentId: string }, context: JobContext): Promise<void> {
    return this.plan.assignment(context, payload);
  }
}

@Processes(mailChangedAssignmentJob)
export class MailChangedAssignmentProcessor implements JobProcessor<{ assignmentId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { assignmentId: string }, context: JobContext): Promise<void> {
    return this.plan.assignment(context, payload);
  }
}

@Processes(mailCompletedAssignmentJob)
export class MailCompletedAssignmentProcessor implements JobProcessor<{ assignmentId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { assignmentId: string }, context: JobContext): Promise<void> {
    return this.plan.assignment(context, payload);
  }
}

@Processes(mailNudgedAssignmentJob)
export class MailNudgedAssignmentProcessor implements JobProcessor<{ assignmentId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { assignmentId: string }, context: JobContext): Promise<void> {
    return this.plan.nudge(context, payload);
  }
}

@Processes(mailIssuedCertificateJob)
export class MailIssuedCertificateProcessor implements JobProcessor<{ certificateId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { certificateId: string }, context: JobContext): Promise<void> {
    return this.plan.certificate(context, payload);
  }
}

@Processes(mailSupersededCertificateJob)
export class MailSupersededCertificateProcessor implements JobProcessor<{ certificateId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { certificateId: string }, context: JobContext): Promise<void> {
    return this.plan.certificate(context, payload);
  }
}

@Processes(mailRevokedCertificateJob)
export class MailRevokedCertificateProcessor implements JobProcessor<{ certificateId: string }> {
  constructor(private readonly plan: PlanLearningMails) {}

  process(payload: { certificateId: string }, context: JobContext): Promise<void> {
    return this.plan.certificate(context, payload);
  }
}

export const LEARNING_MAIL_PROCESSORS = [
  MailAssignedCourseProcessor,
  MailChangedAssignmentProcessor,
  MailCompletedAssignmentProcessor,
  MailNudgedAssignmentProcessor,
  MailIssuedCertificateProcessor,
  MailSupersededCertificateProcessor,
  MailRevokedCertificateProcessor,
];
