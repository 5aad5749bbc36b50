import { Inject } from '@nestjs/common';
import { Args, Context, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { writeSessionCookie } from '../../platform/auth/session-cookie.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { orRefused } from '../people-refusal.js';
import { ChangeRoles } from './change-roles.js';
import { Role } from './person.object.js';
import { PersonChangeRefused, PersonChangeResult } from './person-change.result.js';

@Resolver()
export class RolesResolver {
  constructor(
    private readonly change: ChangeRoles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Allow('person:administer')
  @Mutation(() => PersonChangeResult, {
    description: 'Ends the person’s sessions. version: the one that was on the screen; left out: whatever it is now.',
  })
  changeRoles(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('roles', { type: () => [Role] }) roles: RoleName[],
    @Args('version', { type: () => Int, nullable: true }) version: number | null,
    @Context() { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  ): Promise<typeof PersonChangeResult> {
    return orRefused(PersonChangeRefused, async () => {
      const device = request.headers['user-agent'] ?? '';
      const token = await this.change.run(actor, { personId, roles, version: version ?? null }, device);
      if (token) writeSessionCookie(reply, this.config.APP_ORIGIN, token);
      return { personId };
    });
  }
}
