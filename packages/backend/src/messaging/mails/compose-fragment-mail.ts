import { Inject, Injectable } from '@nestjs/common';
import { fragmentState } from '@vakwerk/domain/coaching/lesson-fragment';
import { LessonFragmentRepository } from '../../coaching/index.js';
import type { Person } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { fullName } from './mail-address.js';
import { mailText } from './mail-text.js';
import { type Message, NO_FACTS } from './message-facts.js';
import { renderFragmentMail } from './render-fragment-mail.js';

@Injectable()
export class ComposeFragmentMail {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly fragments: LessonFragmentRepository,
  ) {}

  /** @returns null when it was answered or taken back in the meantime */
  async run(fragmentId: string, recipient: Person, now: Date): Promise<Message | null> {
    const fragment = await this.fragments.find(fragmentId);
    if (!fragment || fragmentState(fragment, now) !== 'asked') return null;
    const coachName = fullName(fragment.askedBy);
    const calledAt = fragment.callStartedAt;
    const path = '/appointments';
    return {
      facts: { ...NO_FACTS, path, name: coachName, at: calledAt.toISOString() },
      startsAt: null,
      render: () => {
        const url = `${this.config.APP_ORIGIN}${path}`;
        return renderFragmentMail({ text: mailText(recipient), name: recipient.givenName, coachName, calledAt, url });
      },
    };
  }
}
