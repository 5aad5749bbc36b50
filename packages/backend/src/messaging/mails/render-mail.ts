import type { ReactElement } from 'react';

export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  /** The same, for readers that show no HTML. */
  readonly text: string;
}

/** What draws mails is loaded with the first one, here and in the templates: the api sends almost none and would hold 10 MB for it. */
export async function renderMail(subject: string, body: ReactElement): Promise<RenderedMail> {
  const { render } = await import('react-email');
  const [html, text] = await Promise.all([render(body), render(body, { plainText: true })]);
  return { subject, html, text };
}
