import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { CalendarFeedRepository } from '../feed/calendar-feed.repository.js';
import { type Chosen, MessageSettingsRepository, type SettingsValues } from './message-settings.repository.js';

export interface OwnMessageSettings extends SettingsValues {
  readonly choices: Chosen[];
  readonly calendarFeed: { readonly createdAt: Date; readonly lastReadAt: Date | null } | null;
}

@Injectable()
export class ReadMessageSettings {
  constructor(
    private readonly settings: MessageSettingsRepository,
    private readonly feeds: CalendarFeedRepository,
  ) {}

  async run({ personId }: PersonActor): Promise<OwnMessageSettings> {
    const [values, choices, calendarFeed] = await Promise.all([
      this.settings.of(personId),
      this.settings.chosenBy(personId),
      this.feeds.find(personId),
    ]);
    return { ...values, choices, calendarFeed };
  }
}
