import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Send `multipart/form-data` to `url` within the time: field `intent` first, then files `recording` and, if any, `transcript`. */
@ObjectType()
export class UploadIntent {
  @Field(() => String)
  url: string;

  @Field(() => String)
  intent: string;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Int, { description: 'A larger recording is refused.' })
  maxBytes: number;
}
