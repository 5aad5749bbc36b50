import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Public } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { clearSessionCookie, readSessionCookie, writeSessionCookie } from '../../platform/auth/session-cookie.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { requestScope } from '../../platform/database/scope.js';
import { orRefused } from '../people-refusal.js';
import { ReadViewer } from './read-viewer.js';
import { SignIn } from './sign-in.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';
import { SignOut } from './sign-out.js';
import { ViewerObject } from './viewer.object.js';

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

@Resolver(() => ViewerObject)
export class SessionResolver {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly signInUseCase: SignIn,
    private readonly signOutUseCase: SignOut,
    private readonly readViewer: ReadViewer,
  ) {}

  @Public()
  @Query(() => ViewerObject, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(): Promise<ViewerObject> | null {
    const actor = requestScope.getStore()?.actor;
    return actor?.kind === 'person' ? this.readViewer.run(actor) : null;
  }

  @Public()
  @Mutation(() => SignInResult)
  async signIn(
    @Args('email') email: string,
    @Args('password') password: string,
    @Args('code', { type: () => String, nullable: true, description: 'Of the second factor, after secondFactorNeeded.' })
    code: string | null,
    @Context() { request, reply }: Exchange,
  ): Promise<typeof SignInResult> {
    return orRefused<SignedIn, SignInRefused>(SignInRefused, async () => {
      const token = await this.signInUseCase.run({
        email,
        password,
        code,
        address: request.ip,
        device: request.headers['user-agent'] ?? '',
        replaces: readSessionCookie(request, this.config.APP_ORIGIN),
      });
      writeSessionCookie(reply, this.config.APP_ORIGIN, token);
      return { ok: true };
    });
  }

  @Allow('person:self')
  @Mutation(() => Boolean)
  async signOut(@CurrentActor() actor: PersonActor, @Context() { request, reply }: Exchange): Promise<boolean> {
    const token = readSessionCookie(request, this.config.APP_ORIGIN);
    if (token) await this.signOutUseCase.run(actor, token);
    clearSessionCookie(reply, this.config.APP_ORIGIN);
    return true;
  }
}
