import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';

@ObjectType('Recording')
export class RecordingObject {
  @Field(() => ID)
  id: string;

  @Field(() => Float)
  durationSeconds: number;

  @Field(() => Int, { description: '1 or 2.' })
  channels: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Channel of the agent, counted from 0; null when everyone is on one channel.',
  })
  agentChannel: number | null;

  @Field(() => [String], {
    description: 'Per channel, base64 of signed bytes: lowest and highest sample of every 20 ms in turn, ±127 = full scale.',
  })
  peaks?: string[];
}

@ObjectType()
export class PlaybackLink {
  @Field(() => String, { description: 'Path of the sound on this server; answers range requests for the signed-in person only.' })
  url: string;

  @Field(() => Date)
  expiresAt: Date;
}

/** One person listening once. */
@ObjectType()
export class Playback {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName)
  person: PersonName;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int, { description: 'How often sound was asked for: 1 = played through, more = jumped or came back.' })
  requests: number;
}
