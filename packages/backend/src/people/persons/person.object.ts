import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ROLES, type Role as RoleName } from '@vakwerk/domain/people/role';

export const Role = Object.fromEntries(ROLES.map((role) => [role, role])) as { [R in RoleName]: R };
registerEnumType(Role, { name: 'Role' });

@ObjectType('Person')
export class PersonObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;
}
