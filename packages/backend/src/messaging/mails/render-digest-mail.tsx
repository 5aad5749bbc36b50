import type { DigestProps } from '../templates/digest.js';
import { type RenderedMail, renderMail } from './render-mail.js';

/** The words of a digest. */
export async function renderDigestMail(props: DigestProps): Promise<RenderedMail> {
  const { Digest } = await import('../templates/digest.js');
  const subject = props.text.t('messaging.digest.subject', { count: props.lines.length + props.more });
  return renderMail(subject, <Digest {...props} />);
}
