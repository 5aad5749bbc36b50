import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Speaker as SpeakerName } from '@vakwerk/domain/quality/transcripts/transcript';

export const Speaker: { readonly [S in SpeakerName]: S } = { agent: 'agent', customer: 'customer' };
registerEnumType(Speaker, { name: 'Speaker' });

@ObjectType('TranscriptTurn')
export class TranscriptTurnObject {
  @Field(() => Speaker)
  speaker: SpeakerName;

  @Field(() => Int, { description: 'Milliseconds from the start of the recording.' })
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String)
  text: string;
}

@ObjectType('Transcript')
export class TranscriptObject {
  @Field(() => String, { description: '`nl` or `en`.' })
  language: string;

  @Field(() => [TranscriptTurnObject], { description: 'By start; turns of the two speakers may overlap.' })
  turns: readonly TranscriptTurnObject[];
}
