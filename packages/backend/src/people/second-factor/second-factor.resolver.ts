import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { writeSessionCookie } from '../../platform/auth/session-cookie.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { orRefused } from '../people-refusal.js';
import { PersonChangeRefused, PersonChangeResult } from '../persons/person-change.result.js';
import { ReadSecondFactor } from './read-second-factor.js';
import { RemoveSecondFactor } from './remove-second-factor.js';
import {
  BeginSecondFactorResult,
  ConfirmSecondFactorResult,
  RemoveSecondFactorResult,
  type SecondFactorBegun,
  type SecondFactorConfirmed,
  SecondFactorRefused,
  type SecondFactorRemoved,
  SecondFactorStateObject,
} from './second-factor.object.js';
import { SetUpSecondFactor } from './set-up-second-factor.js';

@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly read: ReadSecondFactor,
    private readonly setUp: SetUpSecondFactor,
    private readonly remove: RemoveSecondFactor,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('person:self')
  @Query(() => SecondFactorStateObject)
  mySecondFactor(@CurrentActor() actor: PersonActor): Promise<SecondFactorStateObject> {
    return this.read.run(actor);
  }

  @Allow('person:self')
  @Mutation(() => BeginSecondFactorResult)
  beginSecondFactor(@CurrentActor() actor: PersonActor): Promise<typeof BeginSecondFactorResult> {
    return orRefused<SecondFactorBegun, SecondFactorRefused>(SecondFactorRefused, () => this.setUp.begin(actor));
  }

  @Allow('person:self')
  @Mutation(() => ConfirmSecondFactorResult, { description: 'Ends the other sessions of who asks.' })
  confirmSecondFactor(
    @CurrentActor() actor: PersonActor,
    @Args('code', { type: () => String }) code: string,
    @Context() { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  ): Promise<typeof ConfirmSecondFactorResult> {
    return orRefused<SecondFactorConfirmed, SecondFactorRefused>(SecondFactorRefused, async () => {
      const { token, recoveryCodes } = await this.setUp.confirm(actor, code, request.headers['user-agent'] ?? '');
      writeSessionCookie(reply, this.config.APP_ORIGIN, token);
      return { recoveryCodes };
    });
  }

  @Allow('person:self')
  @Mutation(() => RemoveSecondFactorResult)
  removeSecondFactor(
    @CurrentActor() actor: PersonActor,
    @Args('code', { type: () => String }) code: string,
  ): Promise<typeof RemoveSecondFactorResult> {
    return orRefused<SecondFactorRemoved, SecondFactorRefused>(SecondFactorRefused, async () => {
      await this.remove.own(actor, code);
      return { removed: true };
    });
  }

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult, { description: 'For a colleague who lost phone and recovery codes; ends their sessions.' })
  resetSecondFactor(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      await this.remove.ofColleague(actor, personId);
      return { personId };
    });
  }
}
