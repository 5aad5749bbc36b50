import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class SignedIn {
  @Field(() => Boolean)
  ok: boolean;
}

@ObjectType({ implements: () => UserError })
export class SignInRefused extends UserError {}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  types: () => [SignedIn, SignInRefused] as const,
  resolveType: (value: SignedIn | SignInRefused) => ('code' in value ? SignInRefused : SignedIn),
});
