import { Field, InterfaceType } from '@nestjs/graphql';

/** An expected refusal that a mutation answers with: a code for the program, parameters for the sentence in the reader's language. */
@InterfaceType()
export abstract class UserError {
  @Field(() => String, { description: 'Message id in the catalogue.' })
  code: string;
}
