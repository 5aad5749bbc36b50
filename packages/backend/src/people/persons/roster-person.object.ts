import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import { TeamObject } from '../teams/team.object.js';
import { Role } from './person.object.js';

export const PersonStatusEnum = { invited: 'invited', active: 'active', deactivated: 'deactivated' } as const;
registerEnumType(PersonStatusEnum, { name: 'PersonStatus' });

/** A person as the list of people shows them; address and employee number are for admins only. */
@ObjectType('RosterPerson')
export class RosterPersonObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String, { nullable: true })
  email: string | null;

  @Field(() => String, { nullable: true })
  employeeNumber: string | null;

  @Field(() => [Role])
  roles: RoleName[];

  @Field(() => PersonStatusEnum)
  status: keyof typeof PersonStatusEnum;

  @Field(() => Int, { description: 'Goes up with every change; give it back with a change of roles.' })
  version: number;

  @Field(() => [TeamObject])
  teams: TeamObject[];
}
