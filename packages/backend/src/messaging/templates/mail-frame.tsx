import type { ReactNode } from 'react';
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Text } from 'react-email';
import type { MailText } from '../mails/mail-text.js';

const INK = '#1B1F2A';
const MUTED = '#4A4F5C';
const ACTION = '#2549B8';
const FONT = '"Atkinson Hyperlegible Next", Verdana, Arial, sans-serif';

interface MailFrameProps {
  readonly text: MailText;
  readonly title: string;
  readonly name: string;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly url: string };
  /** Under the line at the bottom. */
  readonly footer?: ReactNode;
}

/** Paper, ink and one button: what every mail has around its own words. */
export function MailFrame({ text, title, name, children, action, footer }: MailFrameProps) {
  return (
    <Html lang={text.language}>
      <Head />
      <Preview>{title}</Preview>
      <Body
        lang={text.language}
        style={{ backgroundColor: '#FBFAF7', color: INK, fontFamily: FONT, margin: 0, padding: '24px 12px' }}
      >
        <Container
          style={{ backgroundColor: '#FFFFFF', borderTop: '4px solid #F5B32A', maxWidth: 560, padding: '24px 32px 32px' }}
        >
          <Heading as="h1" style={{ fontSize: 24, lineHeight: '30px', margin: '0 0 16px' }}>
            {title}
          </Heading>
          <Text style={{ fontSize: 17, lineHeight: '27px', margin: '0 0 12px' }}>
            {text.t('messaging.mail.greeting', { name })}
          </Text>
          {children}
          {action ? (
            <Button
              href={action.url}
              style={{
                backgroundColor: ACTION,
                borderRadius: 8,
                color: '#FFFFFF',
                fontSize: 17,
                marginTop: 12,
                padding: '14px 20px',
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <Hr style={{ borderColor: '#DDD8CE', margin: '28px 0 12px' }} />
          <Text style={{ color: MUTED, fontSize: 14, lineHeight: '20px', margin: 0 }}>{text.t('messaging.mail.footer')}</Text>
          {footer ? <Text style={{ color: MUTED, fontSize: 14, lineHeight: '20px', margin: '8px 0 0' }}>{footer}</Text> : null}
        </Container>
      </Body>
    </Html>
  );
}

export function Paragraph({ children }: { readonly children: ReactNode }) {
  return <Text style={{ fontSize: 17, lineHeight: '27px', margin: '0 0 12px' }}>{children}</Text>;
}
