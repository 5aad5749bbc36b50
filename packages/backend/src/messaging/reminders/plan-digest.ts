import { Injectable } from '@nestjs/common';
import { nextDigestAt } from '@vakwerk/domain/messaging/digest-moment';
import type { Person } from '../../people/index.js';
import { MessageSettingsRepository } from '../preferences/message-settings.repository.js';
import { ReminderRepository } from './reminder.repository.js';

/** Sees to it that something gathered has a digest to go in. A clock that was put back may name a digest that is out already. */
const MOST_MOMENTS = 4;

@Injectable()
export class PlanDigest {
  constructor(
    private readonly settings: MessageSettingsRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  /** Part of the surrounding unit of work. @returns false when this person wants no digest */
  async run(person: Pick<Person, 'id' | 'timeZone'>, now: Date): Promise<boolean> {
    const { digestRhythm: rhythm, digestAt: at, digestWeekday: weekday } = await this.settings.of(person.id);
    let dueAt = nextDigestAt(now, { rhythm, at, weekday }, person.timeZone);
    for (let moment = 0; dueAt !== null && moment < MOST_MOMENTS; moment++) {
      if (await this.reminders.want(person.id, { kind: 'digest', dueAt, recipientId: person.id })) return true;
      dueAt = nextDigestAt(dueAt, { rhythm, at, weekday }, person.timeZone);
    }
    return dueAt !== null;
  }
}
