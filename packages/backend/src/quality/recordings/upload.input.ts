import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Channel, Direction } from '../interactions/interaction.entity.js';
import { InteractionChannel, InteractionDirection } from '../interactions/interaction.object.js';

@InputType()
export class CreateUploadIntentInput {
  @Field(() => ID)
  agentId: string;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => String, { description: '`nl` or `en`.' })
  language: string;

  @Field(() => InteractionChannel, { nullable: true, description: 'phone when not given.' })
  channel?: Channel;

  @Field(() => InteractionDirection, { nullable: true, description: 'inbound when not given.' })
  direction?: Direction;

  @Field(() => String, { nullable: true })
  queue?: string | null;

  @Field(() => String, { nullable: true })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the interaction at its source; the same id is brought in once.' })
  externalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Customer or telephone number; only a keyed hash of it is kept.' })
  customerReference?: string | null;

  @Field(() => Int, { nullable: true, description: 'Channel of the agent, counted from 0; 0 when not given and there are two.' })
  agentChannel?: number | null;
}
