import { Module } from '@nestjs/common';
import { MessagingModule } from './messaging.module.js';
import { MailToldCoachProcessor } from './reminders/plan-coach-told-mail.processor.js';
import { MailAssignedDisputeProcessor, MailDecidedDisputeProcessor } from './reminders/plan-dispute-mails.processor.js';
import { MailAskedFragmentProcessor } from './reminders/plan-fragment-mail.processor.js';
import { LEARNING_MAIL_PROCESSORS } from './reminders/plan-learning-mails.processor.js';
import {
  MailInvitationProcessor,
  MailReleasedEvaluationProcessor,
  MailUnreadEvaluationProcessor,
} from './reminders/plan-mails.processor.js';
import {
  MailCancelledSessionProcessor,
  MailClosedSessionProcessor,
  MailPlannedSessionProcessor,
  MailRescheduledSessionProcessor,
} from './reminders/plan-session-mails.processor.js';
import { PlanViewMailsProcessor } from './reminders/plan-view-mails.processor.js';
import { SendDueRemindersProcessor, SendQueuedMailProcessor } from './reminders/send-mail.processor.js';

@Module({
  imports: [MessagingModule],
  providers: [
    MailPlannedSessionProcessor,
    MailRescheduledSessionProcessor,
    MailCancelledSessionProcessor,
    MailClosedSessionProcessor,
    MailReleasedEvaluationProcessor,
    MailUnreadEvaluationProcessor,
    MailAssignedDisputeProcessor,
    MailDecidedDisputeProcessor,
    MailAskedFragmentProcessor,
    MailToldCoachProcessor,
    MailInvitationProcessor,
    ...LEARNING_MAIL_PROCESSORS,
    PlanViewMailsProcessor,
    SendDueRemindersProcessor,
    SendQueuedMailProcessor,
  ],
})
export class MessagingWorkerModule {}
