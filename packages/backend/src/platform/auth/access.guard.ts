import { type CanActivate, type ExecutionContext, ForbiddenException, Injectable, UnauthorizedException } from '@nestjs/common';
import { mayCall } from '@vakwerk/domain/people/permissions';
import type { GraphQLResolveInfo } from 'graphql';
import { requestScope } from '../database/scope.js';
import { NotAllowed, NotSignedIn } from './access-errors.js';
import { accessRuleOf } from './allow.js';

/** Ring one: the default is no. Runs for every GraphQL root field and every REST route; fields below a root need no guard. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const graphql = context.getType<string>() === 'graphql';
    if (graphql && !isRootField(context.getArgs()[3] as GraphQLResolveInfo)) return true;
    const rule = accessRuleOf(context.getHandler());
    if (rule === 'public') return true;
    const actor = requestScope.getStore()?.actor;
    if (!rule || actor?.kind !== 'person') throw graphql ? new NotSignedIn() : new UnauthorizedException();
    if (!mayCall(actor.roles, rule.operation)) throw graphql ? new NotAllowed() : new ForbiddenException();
    return true;
  }
}

const isRootField = (info: GraphQLResolveInfo): boolean =>
  [info.schema.getQueryType(), info.schema.getMutationType(), info.schema.getSubscriptionType()].includes(info.parentType);
