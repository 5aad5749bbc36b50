import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/allow.js';
import { AcceptInvitation } from '../invitations/accept-invitation.js';
import { SetUpInstallation } from '../organisations/set-up-installation.js';
import { orRefused } from '../people-refusal.js';
import { DemoAccounts } from './demo-accounts.js';
import { EntranceObject } from './entrance.object.js';
import { FirstRunInput } from './first-run.input.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';

@Resolver()
export class EntranceResolver {
  constructor(
    private readonly setUp: SetUpInstallation,
    private readonly accept: AcceptInvitation,
    private readonly demo: DemoAccounts,
  ) {}

  @Public()
  @Query(() => EntranceObject)
  async entrance(): Promise<EntranceObject> {
    return { firstRun: await this.setUp.isOpen(), demoAccounts: await this.demo.list() };
  }

  @Public()
  @Mutation(() => SignInResult)
  setUpInstallation(@Args('input') input: FirstRunInput): Promise<typeof SignInResult> {
    return orRefused<SignedIn, SignInRefused>(SignInRefused, async () => {
      await this.setUp.run({ ...input, language: input.language === 'en' ? 'en' : 'nl' });
      return { ok: true };
    });
  }

  @Public()
  @Mutation(() => SignInResult)
  acceptInvitation(
    @Args('token', { type: () => String }) token: string,
    @Args('password', { type: () => String }) password: string,
  ): Promise<typeof SignInResult> {
    return orRefused<SignedIn, SignInRefused>(SignInRefused, async () => {
      await this.accept.run(token, password);
      return { ok: true };
    });
  }
}
