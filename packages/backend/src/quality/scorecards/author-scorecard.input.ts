import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class LocalizedTextInput {
  @Field(() => String)
  nl: string;

  @Field(() => String)
  en: string;
}

@InputType()
export class CopyScorecardInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;
}

@InputType()
export class SaveScorecardInput {
  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  expectedRevision: number;

  @Field(() => LocalizedTextInput)
  name: LocalizedTextInput;

  @Field(() => LocalizedTextInput)
  description: LocalizedTextInput;

  @Field(() => String, { description: 'JSON: model, sections and policies, as in an export; skills by id.' })
  content: string;
}
