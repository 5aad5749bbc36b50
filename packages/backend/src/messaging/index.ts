import { CalendarFeed } from './feed/calendar-feed.entity.js';
import { InboxMessage } from './inbox/inbox-message.entity.js';
import { MessageChoice } from './preferences/message-choice.entity.js';
import { MessageSettings } from './preferences/message-settings.entity.js';
import { Reminder } from './reminders/reminder.entity.js';

/** The only door of this slice for others; nobody but the apps knows messaging. */
export const MESSAGING_ENTITIES = [Reminder, InboxMessage, MessageChoice, MessageSettings, CalendarFeed];
export { MessagingModule } from './messaging.module.js';
export { MESSAGING_PERSONAL_DATA } from './personal-data.js';
export { PlanEvaluationMails } from './reminders/plan-evaluation-mails.js';
export { PlanSessionMails } from './reminders/plan-session-mails.js';
export { SendDueReminders } from './reminders/send-due-reminders.js';
export { SendInvitation } from './reminders/send-invitation.js';
