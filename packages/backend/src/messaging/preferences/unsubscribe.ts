import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { GatheredRepository } from '../reminders/gathered.repository.js';
import { MessageSettingsRepository } from './message-settings.repository.js';
import { readUnsubscribeToken } from './unsubscribe-link.js';

/** No digests any more, asked from a mail without signing in. Everything else stays as it is. */
@Injectable()
export class Unsubscribe {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MessageSettingsRepository,
    private readonly gathered: GatheredRepository,
    private readonly live: Live,
  ) {}

  /** Twice is the same as once. @returns false for a link that is not ours */
  async run(token: string): Promise<boolean> {
    const person = readUnsubscribeToken(this.config, token);
    if (person === null) return false;
    const { organisationId, personId } = person;
    return this.unitOfWork.run({ organisationId }, async () => {
      if (!(await this.settings.knows(personId))) return false;
      await this.settings.save(personId, { ...(await this.settings.of(personId)), digestRhythm: 'off' });
      await this.gathered.forget(personId);
      await this.live.announce('messages', [personId]);
      return true;
    });
  }
}
