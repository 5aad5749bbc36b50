import { Field, InputType, ObjectType } from '@nestjs/graphql';

/** A text that authors wrote in both languages. */
@ObjectType()
export class LocalizedText {
  @Field(() => String)
  nl: string;

  @Field(() => String)
  en: string;
}

@InputType()
export class LocalizedTextInput {
  @Field(() => String)
  nl: string;

  @Field(() => String)
  en: string;
}
