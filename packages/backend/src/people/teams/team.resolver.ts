import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../people-refusal.js';
import { PersonChangeRefused, PersonChangeResult } from '../persons/person-change.result.js';
import { CreateTeam } from './create-team.js';
import { MovePerson } from './move-person.js';
import { RenameTeam } from './rename-team.js';
import { TeamObject } from './team.object.js';
import { TeamChangeRefused, TeamChangeResult } from './team-change.result.js';

@Resolver(() => TeamObject)
export class TeamResolver {
  constructor(
    private readonly create: CreateTeam,
    private readonly rename: RenameTeam,
    private readonly move: MovePerson,
  ) {}

  @Allow('team:administer')
  @Mutation(() => TeamChangeResult)
  createTeam(
    @CurrentActor() actor: PersonActor,
    @Args('name', { type: () => String }) name: string,
  ): Promise<typeof TeamChangeResult> {
    return orRefused(TeamChangeRefused, async () => ({ teamId: await this.create.run(actor, name) }));
  }

  @Allow('team:administer')
  @Mutation(() => TeamChangeResult)
  renameTeam(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID }) teamId: string,
    @Args('name', { type: () => String }) name: string,
  ): Promise<typeof TeamChangeResult> {
    return orRefused(TeamChangeRefused, async () => {
      await this.rename.run(actor, teamId, name);
      return { teamId };
    });
  }

  @Allow('team:administer')
  @Mutation(() => PersonChangeResult, {
    description: 'In exactly these teams from a day (YYYY-MM-DD) on; where the person was before stays as it was.',
  })
  movePerson(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('teamIds', { type: () => [ID] }) teamIds: string[],
    @Args('from', { type: () => String }) from: string,
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      await this.move.run(actor, { personId, teamIds, from });
      return { personId };
    });
  }
}
