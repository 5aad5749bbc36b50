import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/auth/allow.js';
import { readSessionCookie, writeSessionCookie } from '../../platform/auth/session-cookie.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { AcceptInvitation } from '../invitations/accept-invitation.js';
import { SetUpInstallation } from '../organisations/set-up-installation.js';
import { orRefused } from '../people-refusal.js';
import { DemoAccounts } from './demo-accounts.js';
import { EntranceObject } from './entrance.object.js';
import { FirstRunInput } from './first-run.input.js';
import { SignIn } from './sign-in.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

@Resolver()
export class EntranceResolver {
  constructor(
    private readonly setUp: SetUpInstallation,
    private readonly accept: AcceptInvitation,
    private readonly demo: DemoAccounts,
    private readonly signIn: SignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => EntranceObject)
  async entrance(): Promise<EntranceObject> {
    return { firstRun: await this.setUp.isOpen(), demoAccounts: await this.demo.list() };
  }

  @Public()
  @Mutation(() => SignInResult)
  setUpInstallation(@Args('input') input: FirstRunInput, @Context() exchange: Exchange): Promise<typeof SignInResult> {
    return orRefused<SignedIn, SignInRefused>(SignInRefused, async () => {
      await this.setUp.run({ ...input, language: input.language === 'en' ? 'en' : 'nl' });
      return this.enter(input, exchange);
    });
  }

  @Public()
  @Mutation(() => SignInResult)
  acceptInvitation(
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
    @Context() exchange: Exchange,
  ): Promise<typeof SignInResult> {
    return orRefused<SignedIn, SignInRefused>(SignInRefused, async () => {
      const email = await this.accept.run(token, password);
      return this.enter({ email, password }, exchange);
    });
  }

  /** Whoever just chose a password need not type it again. */
  private async enter({ email, password }: { email: string; password: string }, { request, reply }: Exchange): Promise<SignedIn> {
    const token = await this.signIn.run({
      email,
      password,
      address: request.ip,
      device: request.headers['user-agent'] ?? '',
      replaces: readSessionCookie(request, this.config.APP_ORIGIN),
    });
    writeSessionCookie(reply, this.config.APP_ORIGIN, token);
    return { ok: true };
  }
}
