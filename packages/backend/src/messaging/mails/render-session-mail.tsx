import type { SessionMailKind } from '../reminders/mail-kind.js';
import type { SessionMailProps } from '../templates/session-facts.js';
import { type RenderedMail, renderMail } from './render-mail.js';

export interface SessionMailFacts extends SessionMailProps {
  /** The same session at another time. */
  readonly moved: boolean;
  readonly forAgent: boolean;
  /** Why it is off. */
  readonly reason: string;
}

/** The words of a mail about a session. */
export async function renderSessionMail(kind: SessionMailKind, facts: SessionMailFacts): Promise<RenderedMail> {
  const { moved, forAgent, reason, ...props } = facts;
  const { text, startsAt } = props;
  const when = text.when(startsAt);
  if (kind === 'sessionCancellation') {
    const { SessionCancellation } = await import('../templates/session-cancellation.js');
    return renderMail(text.t('messaging.sessionCancelled.subject', { when }), <SessionCancellation {...props} reason={reason} />);
  }
  if (kind === 'sessionInvitation') {
    const subject = text.t(moved ? 'messaging.sessionMoved.subject' : 'messaging.sessionPlanned.subject', { when });
    const { SessionInvitation } = await import('../templates/session-invitation.js');
    return renderMail(subject, <SessionInvitation {...props} moved={moved} forAgent={forAgent} />);
  }
  const soon = kind === 'coachingSessionInADay' ? 'sessionInADay' : 'sessionInAnHour';
  const subject = text.t(`messaging.${soon}.subject`, { when, time: text.time(startsAt) });
  const { SessionReminder } = await import('../templates/session-reminder.js');
  return renderMail(subject, <SessionReminder {...props} soon={soon} />);
}
