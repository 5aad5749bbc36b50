import { Module } from '@nestjs/common';
import { CoachingModule } from '../coaching/index.js';
import { LearningModule } from '../learning/index.js';
import { ProgressModule } from '../progress/index.js';
import { QualityModule } from '../quality/index.js';
import { CalendarFeedRepository } from './feed/calendar-feed.repository.js';
import { MakeCalendarFeed } from './feed/make-calendar-feed.js';
import { ReadCalendarFeed } from './feed/read-calendar-feed.js';
import { InboxRepository } from './inbox/inbox.repository.js';
import { ListInbox } from './inbox/list-inbox.js';
import { MarkMessages } from './inbox/mark-messages.js';
import { ComposeCoachToldMail } from './mails/compose-coach-told-mail.js';
import { ComposeDigest } from './mails/compose-digest.js';
import { ComposeDisputeMail } from './mails/compose-dispute-mail.js';
import { ComposeEvaluationMail } from './mails/compose-evaluation-mail.js';
import { ComposeFragmentMail } from './mails/compose-fragment-mail.js';
import { ComposeInvitation } from './mails/compose-invitation.js';
import { ComposeLearningMail } from './mails/compose-learning-mail.js';
import { ComposeMessage } from './mails/compose-message.js';
import { ComposeSessionMail } from './mails/compose-session-mail.js';
import { ComposeViewMail } from './mails/compose-view-mail.js';
import { ChooseMessage } from './preferences/choose-message.js';
import { MessageSettingsRepository } from './preferences/message-settings.repository.js';
import { ReadMessageSettings } from './preferences/read-message-settings.js';
import { SaveMessageSettings } from './preferences/save-message-settings.js';
import { Unsubscribe } from './preferences/unsubscribe.js';
import { GatheredRepository } from './reminders/gathered.repository.js';
import { PlanCoachToldMail } from './reminders/plan-coach-told-mail.js';
import { PlanDigest } from './reminders/plan-digest.js';
import { PlanDisputeMails } from './reminders/plan-dispute-mails.js';
import { PlanEvaluationMails } from './reminders/plan-evaluation-mails.js';
import { PlanFragmentMail } from './reminders/plan-fragment-mail.js';
import { PlanLearningMails } from './reminders/plan-learning-mails.js';
import { PlanSessionMails } from './reminders/plan-session-mails.js';
import { PlanUnreadMail } from './reminders/plan-unread-mail.js';
import { PlanViewMails } from './reminders/plan-view-mails.js';
import { PrepareMessage } from './reminders/prepare-message.js';
import { ReminderRepository } from './reminders/reminder.repository.js';
import { SendDueReminders } from './reminders/send-due-reminders.js';
import { SendInvitation } from './reminders/send-invitation.js';
import { PreviewMessage } from './samples/preview-message.js';
import { ListMailLog } from './status/list-mail-log.js';
import { MailLogRepository } from './status/mail-log.repository.js';
import { ReadMailStatus } from './status/read-mail-status.js';
import { RetryMail } from './status/retry-mail.js';
import { SendTestMail } from './status/send-test-mail.js';

const compose = [
  ComposeMessage,
  ComposeDigest,
  ComposeSessionMail,
  ComposeEvaluationMail,
  ComposeInvitation,
  ComposeDisputeMail,
  ComposeLearningMail,
  ComposeFragmentMail,
  ComposeCoachToldMail,
  ComposeViewMail,
];
const useCases = [
  PlanSessionMails,
  PlanEvaluationMails,
  PlanUnreadMail,
  PlanDisputeMails,
  PlanLearningMails,
  PlanFragmentMail,
  PlanCoachToldMail,
  PlanViewMails,
  SendInvitation,
  SendDueReminders,
  ReadMailStatus,
  SendTestMail,
  ListMailLog,
  RetryMail,
  MailLogRepository,
  ListInbox,
  MarkMessages,
  ReadMessageSettings,
  ChooseMessage,
  SaveMessageSettings,
  Unsubscribe,
  PreviewMessage,
  MakeCalendarFeed,
  ReadCalendarFeed,
];
const inside = [
  ReminderRepository,
  GatheredRepository,
  InboxRepository,
  MessageSettingsRepository,
  CalendarFeedRepository,
  PrepareMessage,
  PlanDigest,
];

/** Use cases and repositories, for the api and the worker. */
@Module({
  imports: [CoachingModule, QualityModule, LearningModule, ProgressModule],
  providers: [...inside, ...compose, ...useCases],
  exports: useCases,
})
export class MessagingModule {}
