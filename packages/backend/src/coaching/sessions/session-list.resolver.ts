import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clampPageSize } from '../../platform/graphql/page.js';
import { ListSessions } from './list-sessions.js';
import { ReadSession } from './read-session.js';
import { CoachingSessionObject, CoachingSessionSummary } from './session.object.js';
import { toSessionObject, toSessionSummary } from './session-objects.object.js';

@Resolver(() => CoachingSessionSummary)
export class SessionListResolver {
  constructor(
    private readonly readSession: ReadSession,
    private readonly listSessions: ListSessions,
  ) {}

  @Allow('coaching:take-part')
  @Query(() => CoachingSessionObject, { description: 'For its coach and its agent only.' })
  async coachingSession(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CoachingSessionObject> {
    return toSessionObject(actor, await this.readSession.run(actor, id));
  }

  @Allow('coaching:take-part')
  @Query(() => [CoachingSessionSummary], {
    description: 'The viewer’s own, as coach or agent, from an instant on; soonest first.',
  })
  async mySessions(
    @CurrentActor() actor: PersonActor,
    @Args('from', { type: () => Date }) from: Date,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
  ): Promise<CoachingSessionSummary[]> {
    return (await this.listSessions.own(actor, from, clampPageSize(first))).map(toSessionSummary);
  }

  @Allow('coaching:take-part')
  @Query(() => CoachingSessionSummary, { nullable: true, description: 'The viewer’s first one that has not ended.' })
  async nextSession(@CurrentActor() actor: PersonActor): Promise<CoachingSessionSummary | null> {
    const next = await this.listSessions.next(actor);
    return next && toSessionSummary(next);
  }

  @Allow('coaching:coverage')
  @Query(() => [CoachingSessionSummary], {
    description: 'That sessions take place with people of the viewer’s teams; never what is said.',
  })
  async teamSessions(
    @CurrentActor() actor: PersonActor,
    @Args('from', { type: () => Date }) from: Date,
    @Args('until', { type: () => Date }) until: Date,
  ): Promise<CoachingSessionSummary[]> {
    return (await this.listSessions.ofTeams(actor, from, until)).map(toSessionSummary);
  }
}
