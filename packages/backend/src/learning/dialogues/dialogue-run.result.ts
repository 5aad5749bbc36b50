import { Field, ObjectType } from '@nestjs/graphql';
import { orRefusal } from '../learning-refused.object.js';
import { ModuleState } from '../steps/module.object.js';
import { DialogueRunObject } from './dialogue.object.js';

@ObjectType()
export class DialogueRunSaved {
  @Field(() => DialogueRunObject)
  run: DialogueRunObject;

  @Field(() => Boolean, { description: 'Whether this step is done now.' })
  stepDone: boolean;

  @Field(() => ModuleState)
  state: ModuleState;
}

export const SaveDialogueRunResult = orRefusal('SaveDialogueRunResult', DialogueRunSaved);
