import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType('SecondFactorState', { description: 'Of who asks.' })
export class SecondFactorStateObject {
  @Field(() => Boolean)
  on: boolean;

  @Field(() => Boolean, { description: 'The organisation asks it of this person.' })
  asked: boolean;
}

@ObjectType({ description: 'What an app needs; told this once.' })
export class SecondFactorBegun {
  @Field(() => String)
  secret: string;

  @Field(() => String, { description: 'otpauth:, for a QR code.' })
  address: string;
}

@ObjectType()
export class SecondFactorConfirmed {
  @Field(() => [String], { description: 'Each works once, for who lost the phone; told this once.' })
  recoveryCodes: string[];
}

@ObjectType()
export class SecondFactorRemoved {
  @Field(() => Boolean)
  removed: boolean;
}

@ObjectType({ implements: () => UserError })
export class SecondFactorRefused extends UserError {}

export const BeginSecondFactorResult = createUnionType({
  name: 'BeginSecondFactorResult',
  types: () => [SecondFactorBegun, SecondFactorRefused] as const,
  resolveType: (value: SecondFactorBegun | SecondFactorRefused) => ('code' in value ? SecondFactorRefused : SecondFactorBegun),
});

export const ConfirmSecondFactorResult = createUnionType({
  name: 'ConfirmSecondFactorResult',
  types: () => [SecondFactorConfirmed, SecondFactorRefused] as const,
  resolveType: (value: SecondFactorConfirmed | SecondFactorRefused) =>
    'code' in value ? SecondFactorRefused : SecondFactorConfirmed,
});

export const RemoveSecondFactorResult = createUnionType({
  name: 'RemoveSecondFactorResult',
  types: () => [SecondFactorRemoved, SecondFactorRefused] as const,
  resolveType: (value: SecondFactorRemoved | SecondFactorRefused) =>
    'code' in value ? SecondFactorRefused : SecondFactorRemoved,
});
