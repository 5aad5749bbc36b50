import { createTransport } from 'nodemailer';
import { type CheckResult, failed, passed, reasonOf } from './check.js';

/** Connects, says hello and signs in; sends nothing. */
export async function checkSmtp(url: string): Promise<CheckResult> {
  const transport = createTransport(url, { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 5_000 } as object);
  try {
    await transport.verify();
    return passed('SMTP_URL', new URL(url).host);
  } catch (error) {
    return failed(
      'SMTP_URL',
      reasonOf(error),
      `Is the mail server at ${new URL(url).host} reachable from here, and are name and password right?`,
    );
  } finally {
    transport.close();
  }
}
