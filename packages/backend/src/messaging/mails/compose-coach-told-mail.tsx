import { Inject, Injectable } from '@nestjs/common';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { ReadToldCoach } from '../../coaching/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

@Injectable()
export class ComposeCoachToldMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly told: ReadToldCoach,
  ) {}

  /** @returns null when it was taken back in the meantime */
  async run(firingId: string, recipient: Person): Promise<RenderedMail | null> {
    const told = await this.told.run(firingId);
    if (!told) return null;
    const text = mailText(recipient);
    const name = fullName(told.person);
    const { CoachTold } = await import('../templates/coach-told.js');
    return renderMail(
      text.t('messaging.coachTold.subject', { name }),
      <CoachTold
        text={text}
        name={recipient.givenName}
        what={text.t(`messaging.coachTold.${told.trigger}`, { name, about: told.about ? pickLanguage(told.about, recipient.language) : '' })}
        rule={told.ruleName}
        url={`${this.config.APP_ORIGIN}/coaching/next-steps/${told.ruleId}`}
      />,
    );
  }
}
