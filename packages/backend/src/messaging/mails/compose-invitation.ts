import { Inject, Injectable } from '@nestjs/common';
import { IssueInvitation, invitationLink, type Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderInvitationMail } from './render-invitation-mail.js';

@Injectable()
export class ComposeInvitation {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly issueInvitation: IssueInvitation,
  ) {}

  /** Makes a new link at every try: a secret is never stored. @returns null when the person has come in already */
  run(person: Person): Message | null {
    if (person.status !== 'invited') return null;
    return {
      facts: { ...NO_FACTS, path: '/' },
      startsAt: null,
      render: async () => {
        const url = invitationLink(this.config.APP_ORIGIN, await this.issueInvitation.run(person, person.id));
        return renderInvitationMail({ text: mailText(person), name: person.givenName, url });
      },
    };
  }
}
