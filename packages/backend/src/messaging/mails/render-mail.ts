import type { ReactElement } from 'react';
import { render } from 'react-email';

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  /** The same, for readers that show no HTML. */
  readonly text: string;
}

export async function renderMail(subject: string, body: ReactElement): Promise<RenderedMail> {
  const [html, text] = await Promise.all([render(body), render(body, { plainText: true })]);
  return { subject, html, text };
}
