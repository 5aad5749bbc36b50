import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';

@ObjectType('Scorecard')
export class ScorecardObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => LocalizedText)
  description: LocalizedText;

  @Field(() => ID, { nullable: true, description: 'The newest published version: what a new evaluation uses.' })
  publishedVersionId: string | null;

  @Field(() => Int, { nullable: true })
  publishedVersionNumber: number | null;

  @Field(() => ID, { nullable: true, description: 'The version that is not published yet.' })
  draftVersionId: string | null;
}

@ObjectType('CommentTemplate')
export class CommentTemplateObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  text: LocalizedText;
}
