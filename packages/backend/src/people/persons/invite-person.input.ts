import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import { Role } from './person.object.js';

@InputType()
export class InvitePersonInput {
  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  email: string;

  @Field(() => [Role])
  roles: RoleName[];

  @Field(() => String, { description: 'nl or en' })
  language: string;

  @Field(() => ID, { nullable: true })
  teamId?: string;

  @Field(() => String, { nullable: true })
  employeeNumber?: string;
}
