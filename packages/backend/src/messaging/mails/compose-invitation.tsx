import { Inject, Injectable } from '@nestjs/common';
import { IssueInvitation, invitationLink, type Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

@Injectable()
export class ComposeInvitation {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly issueInvitation: IssueInvitation,
  ) {}

  /** Makes a new link at every try: a secret is never stored. @returns null when the person has come in already */
  async run(person: Person): Promise<RenderedMail | null> {
    if (person.status !== 'invited') return null;
    const token = await this.issueInvitation.run(person, person.id);
    const text = mailText(person);
    const url = invitationLink(this.config.APP_ORIGIN, token);
    const { PersonInvitation } = await import('../templates/person-invitation.js');
    return renderMail(text.t('messaging.invitation.subject'), <PersonInvitation text={text} name={person.givenName} url={url} />);
  }
}
