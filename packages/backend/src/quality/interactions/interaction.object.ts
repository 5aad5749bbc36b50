import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { DrawObject } from '../draws/draw.object.js';
import { RecordingObject } from '../recordings/recording.object.js';
import { TranscriptObject } from '../transcripts/transcript.object.js';
import type { Channel, Direction } from './interaction.entity.js';
import { CHANNELS, DIRECTIONS } from './interaction.entity.js';

const namesOf = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N };

export const InteractionChannel = namesOf(CHANNELS);
registerEnumType(InteractionChannel, { name: 'InteractionChannel' });
export const InteractionDirection = namesOf(DIRECTIONS);
registerEnumType(InteractionDirection, { name: 'InteractionDirection' });

@ObjectType()
export class PausedSpan {
  @Field(() => Int, { description: 'Milliseconds from the start.' })
  startMs: number;

  @Field(() => Int)
  endMs: number;
}

@ObjectType('Interaction')
export class InteractionObject {
  @Field(() => ID)
  id: string;

  @Field(() => PersonName, { description: 'Empty, id included, while you score it blind.' })
  agent: PersonName;

  @Field(() => Boolean, { description: 'You do not see whose it is until you have handed in your evaluation.' })
  blind: boolean;

  /** Never shown: names that its transcript must not hold for this reader. */
  hiddenNames: readonly string[];

  @Field(() => InteractionChannel)
  channel: Channel;

  @Field(() => InteractionDirection)
  direction: Direction;

  @Field(() => String, { nullable: true, description: 'The queue of the telephone system, in its own words.' })
  queue: string | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int)
  durationSeconds: number;

  @Field(() => String, { nullable: true, description: 'What it was about.' })
  subject: string | null;

  @Field(() => String, { description: '`nl` or `en`.' })
  language: string;

  @Field(() => [PausedSpan], {
    description: 'Stretches that were paused or taken out, in order: silent in the sound, without words in the transcript.',
  })
  pausedSpans: readonly PausedSpan[];

  @Field(() => Date, { nullable: true, description: 'When the sound was removed for good: the days it is kept were over.' })
  audioRemovedOn: Date | null;

  @Field(() => Date, { nullable: true })
  transcriptRemovedOn: Date | null;

  @Field(() => RecordingObject, { nullable: true, description: 'The sound; null when there is only a transcript.' })
  recording?: RecordingObject | null;

  @Field(() => TranscriptObject, { nullable: true })
  transcript?: TranscriptObject | null;

  @Field(() => DrawObject, { nullable: true, description: 'Why it was chosen, newest choice first; null when nobody chose it.' })
  draw?: DrawObject | null;
}
