import { Field, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';

/** Something a person was sure of in practice, and that is not so. */
@ObjectType('Misconception')
export class MisconceptionObject {
  @Field(() => LocalizedText)
  prompt: LocalizedText;

  @Field(() => LocalizedText, { description: 'May be empty.' })
  explanation: LocalizedText;

  @Field(() => [LocalizedText], { description: 'What was answered.' })
  given: readonly LocalizedText[];

  @Field(() => [LocalizedText], { description: 'What is right; empty for an open question.' })
  right: readonly LocalizedText[];

  @Field(() => Date)
  at: Date;
}
