import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { endOfLocalDate, localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import { type AgreementDue, CoachDayReader, type SessionToday, type Uncoached } from './coach-day.reader.js';

export interface CoachDay {
  readonly sessions: readonly SessionToday[];
  readonly agreements: readonly AgreementDue[];
  readonly uncoached: readonly Uncoached[];
}

const AGREEMENTS_AHEAD_DAYS = 3;

/** What waits for a coach today. */
@Injectable()
export class ReadCoachDay {
  constructor(
    private readonly reader: CoachDayReader,
    private readonly sessions: CoachingSessionRepository,
  ) {}

  /** @param weeks people nobody talked with for so long */
  async run(actor: PersonActor, weeks: number): Promise<CoachDay> {
    const now = await this.sessions.now();
    const { timeZone, personId } = actor;
    const today = localDateAt(now, timeZone);
    const since = new Date(now.getTime() - weeks * 7 * 86_400_000);
    return {
      sessions: await this.reader.sessions(personId, endOfLocalDate(today, timeZone)),
      agreements: await this.reader.agreements(personId, addDays(today, AGREEMENTS_AHEAD_DAYS)),
      uncoached: await this.reader.uncoached(actor.teamIds, { today, since, timeZone, exceptId: personId }),
    };
  }
}
