import { Text } from 'react-email';
import type { MailText } from '../mails/mail-text.js';

export interface SessionMailProps {
  readonly text: MailText;
  /** Who reads it, and whom they meet. */
  readonly name: string;
  readonly otherName: string;
  readonly startsAt: Date;
  readonly durationMinutes: number;
  readonly place: string;
  readonly url: string;
}

/** When, how long and where, one fact a line: readable in a narrow window and as plain text. */
export function SessionFacts({ text, startsAt, durationMinutes, place, otherName }: SessionMailProps) {
  const facts = [
    [text.t('messaging.mail.when'), text.when(startsAt)],
    [text.t('messaging.mail.duration'), text.t('messaging.mail.minutes', { count: durationMinutes })],
    ...(place === '' ? [] : [[text.t('messaging.mail.place'), place]]),
    [text.t('messaging.mail.with'), otherName],
  ];
  return facts.map(([label, value]) => (
    <Text key={label} style={{ fontSize: 17, lineHeight: '24px', margin: '0 0 4px' }}>
      {label}: <strong>{value}</strong>
    </Text>
  ));
}
