import { Field, ObjectType } from '@nestjs/graphql';
import { orRefusal } from '../learning-refused.object.js';
import { AssignmentObject } from './assignment.object.js';

@ObjectType()
export class AssignmentGiven {
  @Field(() => AssignmentObject)
  assignment: AssignmentObject;

  @Field(() => Boolean, { description: 'False: it was already open; nothing was given twice.' })
  created: boolean;
}

@ObjectType()
export class ModuleStarted {
  @Field(() => AssignmentObject)
  assignment: AssignmentObject;
}

export const GiveAssignmentResult = orRefusal('GiveAssignmentResult', AssignmentGiven);
export const StartModuleResult = orRefusal('StartModuleResult', ModuleStarted);
