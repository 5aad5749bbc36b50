import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  /** When the call was. */
  readonly calledAt: Date;
  readonly url: string;
}

/** To whoever has to decide. */
export async function renderDisputeAssigned(facts: Props & { agentName: string; dueAt: Date }): Promise<RenderedMail> {
  const { text, name, calledAt, url, agentName, dueAt } = facts;
  const { DisputeAssigned } = await import('../templates/dispute-assigned.js');
  const days = { day: text.day(calledAt), dueOn: text.day(dueAt) };
  return renderMail(
    text.t('messaging.disputeAssigned.subject'),
    <DisputeAssigned text={text} name={name} url={url} agentName={agentName} {...days} />,
  );
}

/** @param facts agentName: null when the reader is the agent */
export async function renderDisputeDecided(
  facts: Props & { reviewerName: string; agentName: string | null },
): Promise<RenderedMail> {
  const { text, calledAt, ...props } = facts;
  const { DisputeDecided } = await import('../templates/dispute-decided.js');
  return renderMail(
    text.t('messaging.disputeDecided.subject'),
    <DisputeDecided {...props} text={text} day={text.day(calledAt)} />,
  );
}
