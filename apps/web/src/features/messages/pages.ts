/** One file to load for messages, and one set of words: each page of its own would weigh in everybody's start. */
export { InboxPage } from './pages/inbox-page';
export { KindsPage } from './pages/kinds-page';
export { MailLogPage } from './pages/mail-log-page';
export { MessageSettingsPage } from './pages/message-settings-page';
export { UnsubscribePage } from './pages/unsubscribe-page';
