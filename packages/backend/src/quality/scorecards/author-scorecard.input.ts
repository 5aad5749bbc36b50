import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { LocalizedTextInput } from '../../platform/graphql/localized.object.js';

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
