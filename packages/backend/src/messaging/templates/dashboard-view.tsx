import type { MailText } from '../mails/mail-text.js';
import type { SentenceLine } from '../mails/sentence-lines.js';
import { MailFrame, Paragraph } from './mail-frame.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  readonly view: string;
  readonly team: string;
  readonly lines: readonly SentenceLine[];
  readonly url: string;
}

/** At most three sentences with how sure they are, and the way to what they rest on. */
export function DashboardView({ text, name, view, team, lines, url }: Props) {
  const action = { label: text.t('messaging.dashboardView.open'), url };
  return (
    <MailFrame text={text} title={text.t('messaging.dashboardView.title', { view })} name={name} action={action}>
      <Paragraph>{text.t('messaging.dashboardView.text', { team })}</Paragraph>
      {lines.map(({ words, basis }) => (
        <Paragraph key={words}>
          <b>{words}</b>
          <br />
          {basis}
        </Paragraph>
      ))}
      <Paragraph>{text.t('messaging.dashboardView.why')}</Paragraph>
    </MailFrame>
  );
}
