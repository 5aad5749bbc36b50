import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { InvitePerson } from '../invitations/invite-person.js';
import { orRefused } from '../people-refusal.js';
import { TeamObject } from '../teams/team.object.js';
import { TeamRepository } from '../teams/team.repository.js';
import { ChangeMyLanguage } from './change-my-language.js';
import { DeactivatePerson } from './deactivate-person.js';
import { ImportPeople } from './import-people.js';
import { PeopleImportRefused, PeopleImportResult } from './import-people.result.js';
import { InvitePersonInput } from './invite-person.input.js';
import { PersonChangeRefused, PersonChangeResult } from './person-change.result.js';
import { PersonRoster } from './person-roster.js';
import { RosterPersonObject } from './roster-person.object.js';

const languageOf = (text: string): 'nl' | 'en' => (text === 'en' ? 'en' : 'nl');

@Resolver(() => RosterPersonObject)
export class PersonResolver {
  constructor(
    private readonly roster: PersonRoster,
    private readonly teamRepository: TeamRepository,
    private readonly invite: InvitePerson,
    private readonly deactivate: DeactivatePerson,
    private readonly importPeopleUseCase: ImportPeople,
    private readonly changeLanguage: ChangeMyLanguage,
  ) {}

  @Allow('person:list')
  @Query(() => [RosterPersonObject], {
    description: 'Everyone for an admin; the people of their own teams for coaches and managers.',
  })
  people(@CurrentActor() actor: PersonActor): Promise<RosterPersonObject[]> {
    return this.roster.list(actor);
  }

  @Allow('team:list')
  @Query(() => [TeamObject], { description: 'All teams for an admin; their own for coaches and managers.' })
  teams(@CurrentActor() actor: PersonActor): Promise<TeamObject[]> {
    return actor.roles.includes('admin') ? this.teamRepository.listAll() : this.teamRepository.findMany(actor.teamIds);
  }

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult)
  invitePerson(@CurrentActor() actor: PersonActor, @Args('input') input: InvitePersonInput): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => ({
      personId: await this.invite.run(actor, { ...input, language: languageOf(input.language) }),
    }));
  }

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult, { description: 'Ends the person’s sessions; active: true undoes it.' })
  setPersonActive(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('active', { type: () => Boolean }) active: boolean,
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      await this.deactivate.run(actor, personId, active);
      return { personId };
    });
  }

  @Allow('person:administer')
  @Mutation(() => PeopleImportResult, { description: 'apply: false only reports.' })
  importPeople(
    @CurrentActor() actor: PersonActor,
    @Args('csv', { type: () => String }) csv: string,
    @Args('apply', { type: () => Boolean }) apply: boolean,
  ): Promise<typeof PeopleImportResult> {
    return orRefused(PeopleImportRefused, () => this.importPeopleUseCase.run(actor, csv, apply));
  }

  @Allow('person:self')
  @Mutation(() => Boolean)
  async changeMyLanguage(
    @CurrentActor() actor: PersonActor,
    @Args('language', { type: () => String }) language: string,
  ): Promise<boolean> {
    await this.changeLanguage.run(actor, languageOf(language));
    return true;
  }
}
