import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow, Public } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ChangeSignInRules } from './change-sign-in-rules.js';
import { FindSignOnDoors } from './find-sign-on-doors.js';
import { ReadSignInRules } from './read-sign-in-rules.js';
import { ChangeSignInRulesResult, SignInRulesInput, SignInRulesObject, SignOnDoorObject } from './sign-on.object.js';

@Resolver()
export class SignOnResolver {
  constructor(
    private readonly doors: FindSignOnDoors,
    private readonly read: ReadSignInRules,
    private readonly change: ChangeSignInRules,
  ) {}

  @Public()
  @Query(() => [SignOnDoorObject], { description: 'By the domain of the address alone; says nothing about accounts.' })
  signOnDoors(@Args('email', { type: () => String }) email: string): Promise<SignOnDoorObject[]> {
    return this.doors.run(email);
  }

  @Allow('signIn:administer')
  @Query(() => SignInRulesObject)
  signInRules(@CurrentActor() actor: PersonActor): Promise<SignInRulesObject> {
    return this.read.run(actor);
  }

  @Allow('signIn:administer')
  @Mutation(() => ChangeSignInRulesResult)
  async changeSignInRules(
    @CurrentActor() actor: PersonActor,
    @Args('input') input: SignInRulesInput,
  ): Promise<typeof ChangeSignInRulesResult> {
    const changed = await this.change.run(actor, { ...input, secret: input.secret ?? null });
    return changed.ok ? { saved: true } : changed.error;
  }
}
