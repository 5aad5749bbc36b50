import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class DialogueTitleInput {
  @Field(() => String)
  nl: string;

  @Field(() => String)
  en: string;
}

@InputType()
export class SaveDialogueInput {
  @Field(() => ID)
  dialogueId: string;

  @Field(() => Int, { description: 'The draft version the work is based on.' })
  expectedVersion: number;

  @Field(() => String, {
    description: 'JSON: the type DialogueContent of @vakwerk/domain/learning/dialogues/dialogue; skills by id.',
  })
  content: string;
}

@InputType()
export class DialogueChoiceInput {
  @Field(() => ID)
  turnId: string;

  @Field(() => ID)
  replyId: string;
}

@InputType()
export class DialogueReplayInput {
  @Field(() => ID, { description: 'An earlier conversation of mine in the same step.' })
  runId: string;

  @Field(() => Int, { description: 'How many of its choices stay as they were; 1 or more.' })
  choices: number;
}

@InputType()
export class SaveDialogueRunInput {
  @Field(() => ID, { description: 'A UUID made by the browser per conversation.' })
  runId: string;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => [DialogueChoiceInput], { description: 'Everything that was chosen so far.' })
  choices: DialogueChoiceInput[];

  @Field(() => DialogueReplayInput, { nullable: true })
  replay?: DialogueReplayInput | null;
}
