import { Inject, Injectable } from '@nestjs/common';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import { CoachingSessionRepository } from '../../coaching/index.js';
import { hashToken, PersonRepository } from '../../people/index.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CalendarFeedRepository } from './calendar-feed.repository.js';

const DAY_MS = 86_400_000;
/** What was stays for a while: a calendar that looks back three months shows the same as one that was told then. */
const BACK_DAYS = 92;
const MOST_SESSIONS = 500;

/** Everything a calendar is told: when, where and with whom. What is talked about stays in the product. */
@Injectable()
export class ReadCalendarFeed {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly feeds: CalendarFeedRepository,
    private readonly persons: PersonRepository,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** @returns null for an address that was never given, is revoked, or whose person is not here any more */
  async run(token: string, now: Date = new Date()): Promise<string | null> {
    const feed = await this.unitOfWork.runAsSystem(() => this.feeds.findByHash(hashToken(token)));
    if (feed === null) return null;
    return this.unitOfWork.run({ organisationId: feed.organisationId }, async () => {
      const reader = await this.persons.find(feed.personId);
      if (!reader || reader.status === 'deactivated') return null;
      await this.feeds.touch(reader.id);
      const from = new Date(now.getTime() - BACK_DAYS * DAY_MS);
      const sessions = await this.sessions.listOf(reader.id, from, MOST_SESSIONS);
      const ids = new Set(sessions.flatMap(({ coachId, agentIds }) => [coachId, ...agentIds]));
      const people = new Map((await this.persons.findMany([...ids])).map((person) => [person.id, person]));
      const { calendarOf } = await import('../mails/calendar-event.js');
      return calendarOf(
        formatMessage(CATALOGUES[reader.language], reader.language, 'messaging.feed.name'),
        sessions.flatMap((session) => {
          const coach = people.get(session.coachId);
          const agents = session.agentIds.flatMap((id) => people.get(id) ?? []);
          const url = `${this.config.APP_ORIGIN}/coaching/${session.id}`;
          return coach && agents.length > 0 ? [{ session, coach, agents, url }] : [];
        }),
      );
    });
  }
}
