import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import type { Channel, Direction } from '../interactions/interaction.entity.js';
import { InteractionChannel, InteractionDirection } from '../interactions/interaction.object.js';

@ObjectType('ParkedInteraction', { description: 'An interaction of an employee number that nobody here has.' })
export class ParkedInteractionObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  employeeNumber: string;

  @Field(() => InteractionChannel)
  channel: Channel;

  @Field(() => InteractionDirection)
  direction: Direction;

  @Field(() => String, { nullable: true })
  queue: string | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int)
  durationSeconds: number;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => Boolean)
  hasRecording: boolean;

  @Field(() => Boolean)
  hasTranscript: boolean;

  @Field(() => Date, { description: 'When it came in.' })
  createdAt: Date;
}

@ObjectType()
export class ParkedInteractionConnection {
  @Field(() => [ParkedInteractionObject], { description: 'Newest first.' })
  nodes: ParkedInteractionObject[];

  @Field(() => Int)
  total: number;

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
