import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { orRefused } from '../coaching.errors.js';
import { ChangeAway } from './change-away.js';
import { ReadAskableTimes } from './read-askable-times.js';
import { SaveWorkingWeek } from './save-working-week.js';
import {
  AskableTimesChanged,
  AskableTimesObject,
  AskableTimesRefused,
  ChangeAskableTimesResult,
  ChangeTeamWeekResult,
  SessionSlot,
  TeamWorkingWeek,
  TeamWorkingWeekRefused,
  WorkingStretchInput,
} from './schedule.object.js';
import { SuggestSessionTimes } from './suggest-session-times.js';

@Resolver(() => AskableTimesObject)
export class ScheduleResolver {
  constructor(
    private readonly suggest: SuggestSessionTimes,
    private readonly readTimes: ReadAskableTimes,
    private readonly saveWeek: SaveWorkingWeek,
    private readonly changeAway: ChangeAway,
  ) {}

  @Allow('coaching:plan')
  @Query(() => [SessionSlot], {
    description: 'Moments at which the viewer and everybody asked are at work and free; soonest first.',
  })
  async suggestedSessionTimes(
    @CurrentActor() actor: PersonActor,
    @Args('agentIds', { type: () => [ID] }) agentIds: string[],
    @Args('durationMinutes', { type: () => Int, defaultValue: 30 }) durationMinutes: number,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
  ): Promise<SessionSlot[]> {
    const count = Math.min(clampPageSize(first), 20);
    const slots = await this.suggest.run(actor, { agentIds, durationMinutes, count });
    return slots.map((slot) => ({ ...slot, timeZone: actor.timeZone }));
  }

  @Allow('coaching:take-part')
  @Query(() => AskableTimesObject, { description: 'The viewer’s own.' })
  myAskableTimes(@CurrentActor() actor: PersonActor): Promise<AskableTimesObject> {
    return this.readTimes.run(actor);
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeAskableTimesResult, { description: 'null: the week of the team holds again.' })
  saveMyWorkingWeek(
    @CurrentActor() actor: PersonActor,
    @Args('week', { type: () => [WorkingStretchInput], nullable: true }) week: WorkingStretchInput[] | null,
  ) {
    return this.answer(actor, () => this.saveWeek.own(actor, week));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeAskableTimesResult)
  addMyDaysOff(
    @CurrentActor() actor: PersonActor,
    @Args('fromOn', { type: () => String, description: '`YYYY-MM-DD`' }) fromOn: string,
    @Args('untilOn', { type: () => String }) untilOn: string,
  ) {
    return this.answer(actor, () => this.changeAway.add(actor, { fromOn, untilOn }));
  }

  @Allow('coaching:take-part')
  @Mutation(() => ChangeAskableTimesResult)
  removeMyDaysOff(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string) {
    return this.answer(actor, () => this.changeAway.remove(actor, id));
  }

  @Allow('coaching:team-hours')
  @Query(() => TeamWorkingWeek)
  async teamWorkingWeek(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
  ): Promise<TeamWorkingWeek> {
    return Object.assign(new TeamWorkingWeek(), { teamId, week: await this.readTimes.ofTeam(actor, teamId) });
  }

  @Allow('coaching:team-hours')
  @Mutation(() => ChangeTeamWeekResult, {
    description: 'For everybody of the team who has no week of their own; null: that of the office.',
  })
  async saveTeamWorkingWeek(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('week', { type: () => [WorkingStretchInput], nullable: true }) week: WorkingStretchInput[] | null,
  ): Promise<typeof ChangeTeamWeekResult> {
    return orRefused(TeamWorkingWeekRefused, async () => {
      await this.saveWeek.ofTeam(actor, teamId, week);
      return Object.assign(new TeamWorkingWeek(), { teamId, week: await this.readTimes.ofTeam(actor, teamId) });
    });
  }

  private async answer(actor: PersonActor, change: () => Promise<void>): Promise<typeof ChangeAskableTimesResult> {
    return orRefused(AskableTimesRefused, async () => {
      await change();
      return Object.assign(new AskableTimesChanged(), { times: await this.readTimes.run(actor) });
    });
  }
}
