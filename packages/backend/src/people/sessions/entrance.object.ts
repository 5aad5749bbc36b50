import { Field, ObjectType } from '@nestjs/graphql';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import { Role } from '../persons/person.object.js';

/** An account of the demo that anyone may use with one click. */
@ObjectType('DemoAccount')
export class DemoAccountObject {
  @Field(() => String)
  displayName: string;

  @Field(() => String)
  email: string;

  @Field(() => Role)
  role: RoleName;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  password: string;
}

/** What a person without an account sees first. */
@ObjectType('Entrance')
export class EntranceObject {
  @Field(() => Boolean, { description: 'There is no organisation yet: the first-run page is open.' })
  firstRun: boolean;

  @Field(() => [DemoAccountObject])
  demoAccounts: DemoAccountObject[];
}
