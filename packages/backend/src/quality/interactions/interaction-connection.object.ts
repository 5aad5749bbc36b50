import { Field, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { InteractionObject } from './interaction.object.js';

@ObjectType()
export class InteractionConnection {
  @Field(() => [InteractionObject], { description: 'Newest first.' })
  nodes: InteractionObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
