import { Module } from '@nestjs/common';
import { CoachingModule } from '../coaching/index.js';
import { LearningModule } from '../learning/index.js';
import { QualityModule } from '../quality/index.js';
import { ComposeCoachToldMail } from './mails/compose-coach-told-mail.js';
import { ComposeDisputeMail } from './mails/compose-dispute-mail.js';
import { ComposeEvaluationMail } from './mails/compose-evaluation-mail.js';
import { ComposeFragmentMail } from './mails/compose-fragment-mail.js';
import { ComposeInvitation } from './mails/compose-invitation.js';
import { ComposeLearningMail } from './mails/compose-learning-mail.js';
import { ComposeMail } from './mails/compose-mail.js';
import { ComposeSessionMail } from './mails/compose-session-mail.js';
import { PlanCoachToldMail } from './reminders/plan-coach-told-mail.js';
import { PlanDisputeMails } from './reminders/plan-dispute-mails.js';
import { PlanEvaluationMails } from './reminders/plan-evaluation-mails.js';
import { PlanFragmentMail } from './reminders/plan-fragment-mail.js';
import { PlanLearningMails } from './reminders/plan-learning-mails.js';
import { PlanSessionMails } from './reminders/plan-session-mails.js';
import { PlanUnreadMail } from './reminders/plan-unread-mail.js';
import { ReminderRepository } from './reminders/reminder.repository.js';
import { SendDueReminders } from './reminders/send-due-reminders.js';
import { SendInvitation } from './reminders/send-invitation.js';
import { ReadMailStatus } from './status/read-mail-status.js';
import { SendTestMail } from './status/send-test-mail.js';

const compose = [
  ComposeMail,
  ComposeSessionMail,
  ComposeEvaluationMail,
  ComposeInvitation,
  ComposeDisputeMail,
  ComposeLearningMail,
  ComposeFragmentMail,
  ComposeCoachToldMail,
];
const useCases = [
  PlanSessionMails,
  PlanEvaluationMails,
  PlanUnreadMail,
  PlanDisputeMails,
  PlanLearningMails,
  PlanFragmentMail,
  PlanCoachToldMail,
  SendInvitation,
  SendDueReminders,
  ReadMailStatus,
  SendTestMail,
];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [CoachingModule, QualityModule, LearningModule],
  providers: [ReminderRepository, ...compose, ...useCases],
  exports: useCases,
})
export class MessagingModule {}
