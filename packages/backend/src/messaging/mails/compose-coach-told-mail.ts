import { Inject, Injectable } from '@nestjs/common';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ReadToldCoach } from '../../coaching/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderCoachToldMail } from './render-coach-told-mail.js';

@Injectable()
export class ComposeCoachToldMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly told: ReadToldCoach,
  ) {}

  /** @returns null when it was taken back in the meantime */
  async run(firingId: string, recipient: Person): Promise<Message | null> {
    const told = await this.told.run(firingId);
    if (!told) return null;
    const personName = fullName(told.person);
    const path = `/coaching/next-steps/${told.ruleId}`;
    return {
      facts: { ...NO_FACTS, path, name: personName },
      startsAt: null,
      render: () => {
        const text = mailText(recipient);
        const about = told.about ? pickLanguage(told.about, recipient.language) : '';
        const what = text.t(`messaging.coachTold.${told.trigger}`, { name: personName, about });
        const url = `${this.config.APP_ORIGIN}${path}`;
        return renderCoachToldMail({ text, name: recipient.givenName, personName, what, rule: told.ruleName, url });
      },
    };
  }
}
