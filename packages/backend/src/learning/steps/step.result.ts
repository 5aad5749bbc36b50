import { Field, ObjectType } from '@nestjs/graphql';
import { orRefusal } from '../learning-refused.object.js';
import { ModuleState, StepProgress } from './module.object.js';

@ObjectType()
export class StepProgressSaved {
  @Field(() => StepProgress)
  progress: StepProgress;

  @Field(() => ModuleState)
  state: ModuleState;
}

export const SaveStepProgressResult = orRefusal('SaveStepProgressResult', StepProgressSaved);
