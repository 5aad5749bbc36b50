import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DIALOGUE_PROBLEMS, type DialogueProblem as Problem } from '@vakwerk/domain/learning/dialogues/dialogue-problem';
import { LearningRefused, orRefusal } from '../learning-refused.object.js';

@ObjectType()
export class DialogueOpened {
  @Field(() => ID)
  dialogueId: string;
}

@ObjectType()
export class DialogueArchived {
  @Field(() => ID)
  dialogueId: string;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;
}

@ObjectType()
export class DialogueSaved {
  @Field(() => ID)
  dialogueId: string;

  @Field(() => Int)
  draftVersion: number;

  @Field(() => Date)
  savedAt: Date;
}

export const SaveDialogueResult = orRefusal('SaveDialogueResult', DialogueSaved);

const DialogueProblemCode = Object.fromEntries(DIALOGUE_PROBLEMS.map((code) => [code, code])) as {
  [Code in Problem['code']]: Code;
};
registerEnumType(DialogueProblemCode, { name: 'DialogueProblemCode' });

@ObjectType()
export class DialogueProblem {
  @Field(() => DialogueProblemCode)
  code: Problem['code'];

  @Field(() => ID, { nullable: true })
  turnId: string | null;

  @Field(() => ID, { nullable: true })
  replyId: string | null;

  @Field(() => String, { nullable: true, description: 'Which text, for a missing translation.' })
  field: string | null;

  @Field(() => String, { nullable: true })
  language: string | null;
}

@ObjectType()
export class DialoguePublished {
  @Field(() => ID)
  dialogueId: string;

  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  number: number;
}

/** Everything that stops it, at once and in reading order. */
@ObjectType()
export class DialogueHasProblems {
  @Field(() => [DialogueProblem])
  problems: DialogueProblem[];
}

export const PublishDialogueResult = createUnionType({
  name: 'PublishDialogueResult',
  types: () => [DialoguePublished, DialogueHasProblems, LearningRefused] as const,
  resolveType: (value: object) => {
    if (value instanceof LearningRefused) return LearningRefused;
    return 'problems' in value ? DialogueHasProblems : DialoguePublished;
  },
});
