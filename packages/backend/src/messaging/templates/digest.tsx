import { Link, Text } from 'react-email';
import type { MailText } from '../mails/mail-text.js';
import { MailFrame, Paragraph } from './mail-frame.js';

export interface DigestProps {
  readonly text: MailText;
  readonly name: string;
  /** One sentence each, and where it leads. */
  readonly lines: readonly { readonly words: string; readonly url: string }[];
  /** How many more there are in the inbox. */
  readonly more: number;
  readonly url: string;
  /** Where somebody says that they want no digest any more. */
  readonly unsubscribeUrl: string;
}

/** What is new and still unread, one line each; a way to all of it, and a way out. */
export function Digest({ text, name, lines, more, url, unsubscribeUrl }: DigestProps) {
  const action = { label: text.t('messaging.digest.open'), url };
  const footer = (
    <Link href={unsubscribeUrl} style={{ color: '#4A4F5C', textDecoration: 'underline' }}>
      {text.t('messaging.digest.unsubscribe')}
    </Link>
  );
  return (
    <MailFrame text={text} title={text.t('messaging.digest.title')} name={name} action={action} footer={footer}>
      <Paragraph>{text.t('messaging.digest.text', { count: lines.length + more })}</Paragraph>
      {lines.map((line) => (
        <Text key={line.url + line.words} style={{ fontSize: 17, lineHeight: '27px', margin: '0 0 8px' }}>
          <Link href={line.url} style={{ color: '#2549B8', textDecoration: 'underline' }}>
            {line.words}
          </Link>
        </Text>
      ))}
      {more > 0 ? <Paragraph>{text.t('messaging.digest.more', { count: more })}</Paragraph> : null}
    </MailFrame>
  );
}
