import { Inject, Injectable } from '@nestjs/common';
import { fragmentState } from '@vakwerk/domain/coaching/lesson-fragment';
import { LessonFragmentRepository } from '../../coaching/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type RenderedMail, renderMail } from './render-mail.js';

@Injectable()
export class ComposeFragmentMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly fragments: LessonFragmentRepository,
  ) {}

  /** @returns null when it was answered or taken back in the meantime */
  async run(fragmentId: string, recipient: Person, now: Date): Promise<RenderedMail | null> {
    const fragment = await this.fragments.find(fragmentId);
    if (!fragment || fragmentState(fragment, now) !== 'asked') return null;
    const text = mailText(recipient);
    const { FragmentAsked } = await import('../templates/fragment-asked.js');
    return renderMail(
      text.t('messaging.fragmentAsked.subject'),
      <FragmentAsked
        text={text}
        name={recipient.givenName}
        coachName={fullName(fragment.askedBy)}
        day={text.day(fragment.callStartedAt)}
        url={`${this.config.APP_ORIGIN}/appointments`}
      />,
    );
  }
}
