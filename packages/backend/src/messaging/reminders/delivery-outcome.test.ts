import { describe, expect, it } from '@jest/globals';
import { MailNotConfigured } from '../../platform/mail/mailer.js';
import { isServerAway, outcomeOf, retryAfterSeconds } from './delivery-outcome.js';

const failure = (fields: { code?: string; command?: string; responseCode?: number }) => Object.assign(new Error('no'), fields);

describe('a try that failed', () => {
  it.each([
    ['no server', failure({ code: 'ESOCKET', command: 'CONN' }), 1, 'pending'],
    ['no server set', new MailNotConfigured('no'), 1, 'pending'],
    ['wrong password', failure({ code: 'EAUTH', command: 'AUTH LOGIN', responseCode: 535 }), 9, 'pending'],
    ['busy', failure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }), 9, 'pending'],
    ['address refused', failure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }), 1, 'pending'],
    ['address refused again and again', failure({ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }), 5, 'failed'],
    ['line broken after the text had gone', failure({ code: 'ECONNECTION', command: 'DATA' }), 1, 'unknown'],
    ['text refused', failure({ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }), 1, 'pending'],
  ])('%s', (_name, error, tries, state) => {
    expect(outcomeOf(error, tries).state).toBe(state);
  });

  it('waits longer every time, at most five minutes', () => {
    expect([1, 2, 3, 5, 6, 50].map(retryAfterSeconds)).toEqual([15, 30, 60, 240, 300, 300]);
  });

  it('stops the round only when no mail can go out', () => {
    expect(isServerAway(failure({ code: 'ESOCKET', command: 'CONN' }))).toBe(true);
    expect(isServerAway(failure({ code: 'EENVELOPE', responseCode: 550 }))).toBe(false);
  });
});
