import { Inject, Injectable } from '@nestjs/common';
import { canPlanSession } from '@vakwerk/domain/coaching/coaching-policy';
import { SESSIONS_AHEAD, seriesTime } from '@vakwerk/domain/coaching/schedule/series';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { localDateAt, resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { PersonRepository } from '../../people/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LOGGER, type Logger } from '../../platform/telemetry/logger.js';
import { PrepareAgenda } from '../agenda-items/prepare-agenda.js';
import { CoachingError } from '../coaching.errors.js';
import { type PlacedSession, PlaceSession } from '../sessions/place-session.js';
import { CoachingSessionRepository } from '../sessions/session.repository.js';
import type { SessionSeries } from './session-series.entity.js';
import { SessionSeriesRepository } from './session-series.repository.js';

/** So many times that are taken or past are stepped over at once; a series that fits nowhere waits for the next day. */
const MOST_STEPS = 60;

@Injectable()
export class ContinueSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SessionSeriesRepository,
    private readonly sessions: CoachingSessionRepository,
    private readonly persons: PersonRepository,
    private readonly placeSession: PlaceSession,
    private readonly prepareAgenda: PrepareAgenda,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Keeps two sessions of every repeating appointment in the calendar. Doing it again, or twice at once, adds nothing. Each appointment
   * in a transaction of its own: one that cannot go on holds up no other, and nobody's calendar is held while waiting for another's.
   */
  async run(actor: Pick<SystemActor, 'organisationId'>): Promise<void> {
    for (const id of await this.unitOfWork.run(actor, () => this.series.listToContinue(SESSIONS_AHEAD)))
      try {
        await this.unitOfWork.run(actor, () => this.continue(id));
      } catch (error) {
        this.logger.error({ seriesId: id, error: (error as Error).message }, 'a repeating appointment could not go on');
      }
  }

  private async continue(id: string): Promise<void> {
    const series = await this.series.findForChange(id);
    if (!series || series.endedAt) return;
    const coach = await this.coachWhoStillMay(series);
    const now = await this.sessions.now();
    if (!coach) return this.series.end(series.id, now);
    const { ahead, last } = await this.series.place(id);
    let there = ahead;
    for (let number = last + 1; there < SESSIONS_AHEAD && number <= last + MOST_STEPS; number++) {
      const localDateTime = seriesTime(series, number);
      if (resolveLocalTime(localDateTime, series.timeZone) <= now) continue;
      const placed = await this.place(series, { localDateTime, number });
      if (!placed) continue;
      // What there is to talk about belongs on the soonest one; a later one gets what that one leaves (`CarryOver`).
      if (there === 0) await this.prepareAgenda.run({ ...coach, personId: series.coachId }, placed, { agenda: [] });
      there++;
    }
  }

  /** @returns null when somebody has another conversation then: this time is skipped, as two people would */
  private async place(
    series: SessionSeries,
    { localDateTime, number }: { localDateTime: string; number: number },
  ): Promise<PlacedSession | null> {
    const { id, coachId, personId, timeZone, durationMinutes, place } = series;
    const session = { coachId, agentIds: [personId], title: '', place, localDateTime, timeZone, durationMinutes };
    try {
      return await this.placeSession.run({ ...session, series: { id, number } });
    } catch (error) {
      if (error instanceof CoachingError && error.code === 'overlap') return null;
      throw error;
    }
  }

  /** null when one of the two is gone, or they share no team any more: then the appointment ends by itself. */
  private async coachWhoStillMay({ coachId, personId, timeZone }: SessionSeries) {
    const people = await this.persons.findMany([coachId, personId]);
    const coach = people.find(({ id }) => id === coachId);
    if (!coach || people.length < 2 || people.some(({ status }) => status === 'deactivated')) return null;
    const teams = await this.persons.teamIdsOn([coachId, personId], localDateAt(await this.sessions.now(), timeZone));
    const actor = { personId: coachId, roles: coach.roles, teamIds: teams.get(coachId) ?? [] };
    return canPlanSession(actor, { id: personId, teamIds: teams.get(personId) ?? [] }) ? coach : null;
  }
}
