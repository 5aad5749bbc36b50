import { MailNotConfigured } from '../../platform/mail/mailer.js';
import type { Outcome } from './reminder.repository.js';

const FIRST_RETRY_SECONDS = 15;
const LONGEST_RETRY_SECONDS = 300;
/** A server that says no to this one mail (5xx, RFC 5321 §4.2.1) is asked this often: some say 550 when they mean "not now". */
const REFUSALS_MAX = 5;

/** The part of nodemailer's errors we decide by. */
interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Seconds until the next try: 15, 30, 60 … at most five minutes. */
export const retryAfterSeconds = (tries: number): number =>
  Math.min(LONGEST_RETRY_SECONDS, FIRST_RETRY_SECONDS * 2 ** Math.max(0, Math.min(tries, 10) - 1));

/**
 * What a failed try means. Only a line that broke after DATA leaves it unknown whether the mail arrived; everything before that,
 * and every answer of the server, is certain.
 */
export function outcomeOf(error: Error, tries: number): Outcome {
  const { code, command, responseCode } = error as Error & SmtpFailure;
  const text = error.message.slice(0, 300);
  const refused = (responseCode ?? 0) >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  const addressRefused = refused && code === 'EENVELOPE' && (command ?? '').startsWith('RCPT');
  if (refused && tries >= REFUSALS_MAX) return { state: 'failed', error: text, addressRefused };
  if (command === 'DATA' && responseCode === undefined) return { state: 'unknown', error: text };
  return { state: 'pending', retryInSeconds: retryAfterSeconds(tries), error: text, addressRefused };
}

/** No mail can go out at all now, whoever it is for: there is no point in trying the next one. */
export function isServerAway(error: Error): boolean {
  const { code } = error as Error & SmtpFailure;
  return error instanceof MailNotConfigured || (code !== 'EENVELOPE' && code !== 'EMESSAGE');
}

/** A message that could not be made (a mistake of ours, or a row that is broken) is tried as often as a refused one. */
export const notMadeOutcome = (error: Error, tries: number): Outcome => ({
  state: tries >= REFUSALS_MAX ? 'failed' : 'pending',
  retryInSeconds: retryAfterSeconds(tries),
  error: error.message.slice(0, 300),
});
