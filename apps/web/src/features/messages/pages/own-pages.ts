/** One file to load for who reads messages, and one set of words: each page of its own would weigh in everybody's start. */
export { InboxPage } from './inbox-page';
export { MessageSettingsPage } from './message-settings-page';
export { UnsubscribePage } from './unsubscribe-page';
