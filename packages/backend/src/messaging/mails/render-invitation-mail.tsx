import type { MailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

/** The words of the mail that lets somebody in. */
export async function renderInvitationMail(props: { text: MailText; name: string; url: string }): Promise<RenderedMail> {
  const { PersonInvitation } = await import('../templates/person-invitation.js');
  return renderMail(props.text.t('messaging.invitation.subject'), <PersonInvitation {...props} />);
}
