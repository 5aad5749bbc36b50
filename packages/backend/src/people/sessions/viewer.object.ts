import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import { PersonObject, Role } from '../persons/person.object.js';
import { TeamObject } from '../teams/team.object.js';

/** The signed-in person as they see themself. */
@ObjectType('Viewer')
export class ViewerObject {
  @Field(() => ID)
  organisationId: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => PersonObject)
  person: PersonObject;

  @Field(() => [Role])
  roles: RoleName[];

  @Field(() => [TeamObject])
  teams: TeamObject[];

  @Field(() => String)
  language: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Boolean, { description: 'An administrator who must set up a second factor before being one.' })
  secondFactorDue: boolean;
}
