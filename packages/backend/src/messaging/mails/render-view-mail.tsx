import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';
import type { SentenceLine } from './sentence-lines.js';

interface Props {
  readonly text: MailText;
  readonly name: string;
  /** What its owner called it. */
  readonly view: string;
  readonly team: string;
  readonly lines: readonly SentenceLine[];
  readonly url: string;
}

/** The words of a view that comes every week. */
export async function renderViewMail(props: Props): Promise<RenderedMail> {
  const { DashboardView } = await import('../templates/dashboard-view.js');
  return renderMail(props.text.t('messaging.dashboardView.subject', { view: props.view }), <DashboardView {...props} />);
}
