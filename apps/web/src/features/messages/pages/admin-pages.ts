/** One file to load for who administers messages. */
export { KindsPage } from './kinds-page';
export { MailLogPage } from './mail-log-page';
