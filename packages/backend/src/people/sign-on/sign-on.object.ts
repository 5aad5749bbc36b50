import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType('SignOnDoor', { description: 'A provider that people with this address sign on with.' })
export class SignOnDoorObject {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String, { description: 'Where signing on begins.' })
  address: string;
}

@ObjectType('AdminFactor', { description: 'An active administrator, and whether they have a second factor.' })
export class AdminFactorObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => Boolean)
  secondFactor: boolean;
}

@ObjectType('SignInRules', { description: 'How the people of this organisation come in. The secret is never told.' })
export class SignInRulesObject {
  @Field(() => String, { nullable: true })
  issuer: string | null;

  @Field(() => String, { nullable: true })
  clientId: string | null;

  @Field(() => Boolean)
  secretKept: boolean;

  @Field(() => [String])
  domains: string[];

  @Field(() => Boolean)
  enabled: boolean;

  @Field(() => Boolean)
  trustsEmail: boolean;

  @Field(() => Boolean)
  passwordAllowed: boolean;

  @Field(() => Boolean)
  adminSecondFactor: boolean;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'To copy to the provider: where it may send people back to.' })
  redirectAddress: string;

  @Field(() => String, { description: 'To link to from elsewhere: signing on begins there.' })
  startAddress: string;

  @Field(() => Int, { description: 'People who signed on with this provider at least once.' })
  linkedPeople: number;

  @Field(() => [AdminFactorObject])
  admins: AdminFactorObject[];
}

@InputType()
export class SignInRulesInput {
  @Field(() => String)
  issuer: string;

  @Field(() => String)
  clientId: string;

  @Field(() => String, { nullable: true, description: 'Left out: stays as it is. Empty: the provider asks for none.' })
  secret?: string | null;

  @Field(() => [String])
  domains: string[];

  @Field(() => Boolean)
  enabled: boolean;

  @Field(() => Boolean)
  trustsEmail: boolean;

  @Field(() => Boolean)
  passwordAllowed: boolean;

  @Field(() => Boolean)
  adminSecondFactor: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class SignInRulesSaved {
  @Field(() => Boolean)
  saved: boolean;
}

@ObjectType({ implements: () => UserError })
export class SignInRulesRefused extends UserError {
  @Field(() => String, { nullable: true, description: 'The field it is about.' })
  field: string | null;
}

export const ChangeSignInRulesResult = createUnionType({
  name: 'ChangeSignInRulesResult',
  types: () => [SignInRulesSaved, SignInRulesRefused] as const,
  resolveType: (value: SignInRulesSaved | SignInRulesRefused) => ('code' in value ? SignInRulesRefused : SignInRulesSaved),
});
