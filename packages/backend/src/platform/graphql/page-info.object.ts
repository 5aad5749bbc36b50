import { Field, ObjectType } from '@nestjs/graphql';

/** Where a page of an open list ends (Relay cursor connections). */
@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}
