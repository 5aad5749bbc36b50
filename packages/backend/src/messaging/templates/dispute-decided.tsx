import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly reviewerName: string;
  /** null: the reader is the agent. */
  readonly agentName: string | null;
  /** The day of the call. */
  readonly day: string;
  readonly url: string;
}

/** Says that there is a decision, never what it is: a mail may be read by others. */
export function DisputeDecided({ text, name, reviewerName, agentName, day, url }: Props) {
  const action = { label: text.t('messaging.disputeDecided.open'), url };
  const words = agentName
    ? text.t('messaging.disputeDecided.textEvaluator', { name: reviewerName, agent: agentName, day })
    : text.t('messaging.disputeDecided.textAgent', { name: reviewerName, day });
  return (
    <MailFrame text={text} title={text.t('messaging.disputeDecided.title')} name={name} action={action}>
      <Paragraph>{words}</Paragraph>
    </MailFrame>
  );
}
