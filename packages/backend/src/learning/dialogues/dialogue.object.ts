import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DIALOGUE_CHANNELS, type DialogueChannel as DialogueChannelValue } from '@vakwerk/domain/learning/dialogues/dialogue';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';

export const DialogueChannel = Object.fromEntries(DIALOGUE_CHANNELS.map((channel) => [channel, channel])) as {
  [Channel in DialogueChannelValue]: Channel;
};
registerEnumType(DialogueChannel, { name: 'DialogueChannel' });

@ObjectType()
export class DialogueAudio {
  @Field(() => String, { nullable: true, description: 'Path of the sound on this server; null: none in this language.' })
  nl: string | null;

  @Field(() => String, { nullable: true })
  en: string | null;
}

@ObjectType()
export class DialogueReply {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  text: LocalizedText;

  @Field(() => ID, { nullable: true, description: 'Null: the conversation ends here.' })
  nextTurnId: string | null;

  @Field(() => LocalizedText, { description: 'How it ended; empty when there is a next turn.' })
  endText: LocalizedText;
}

@ObjectType()
export class DialogueTurn {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  words: LocalizedText;

  @Field(() => LocalizedText, { description: 'How the customer sounds, in words; empty: as before.' })
  mood: LocalizedText;

  @Field(() => DialogueAudio)
  audioUrl: DialogueAudio;

  @Field(() => [DialogueReply])
  replies: readonly DialogueReply[];
}

/** A conversation to practise, as it is played: nothing in it says which reply is better. */
@ObjectType()
export class PlayedDialogue {
  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText, { description: 'What one knows before the first word; may be empty.' })
  situation: LocalizedText;

  @Field(() => LocalizedText)
  customerName: LocalizedText;

  @Field(() => DialogueChannel)
  channel: DialogueChannelValue;

  @Field(() => ID)
  startTurnId: string;

  @Field(() => Int, { description: 'Turns on the best way.' })
  usualTurns: number;

  @Field(() => [DialogueTurn])
  turns: readonly DialogueTurn[];
}

@ObjectType()
export class DialogueChoice {
  @Field(() => ID)
  turnId: string;

  @Field(() => ID)
  replyId: string;
}

/** A reply with what it was worth; only told after the conversation ended. */
@ObjectType()
export class WeighedReply {
  @Field(() => ID)
  turnId: string;

  @Field(() => ID)
  replyId: string;

  @Field(() => Int)
  points: number;

  @Field(() => LocalizedText)
  feedback: LocalizedText;
}

@ObjectType()
export class DialogueMove extends WeighedReply {
  @Field(() => Int, { description: '1 for the first choice of the conversation.' })
  number: number;

  @Field(() => Boolean, { description: 'False: the conversation came back here or before, and this no longer counts.' })
  kept: boolean;

  @Field(() => Int, { description: 'The most a reply of this turn earns.' })
  mostPoints: number;

  @Field(() => WeighedReply, { nullable: true, description: 'A reply that earns the most; null: the chosen one does.' })
  better: WeighedReply | null;
}

@ObjectType()
export class DialogueResult {
  @Field(() => Int)
  points: number;

  @Field(() => Int, { description: 'The most from the start to an end, whatever the way.' })
  bestPoints: number;

  @Field(() => Int, { description: 'The most at the turns that were met.' })
  bestPointsOnWay: number;

  @Field(() => Float, { description: 'points / bestPoints, 0–1.' })
  ratio: number;

  @Field(() => Boolean)
  isBest: boolean;

  @Field(() => [DialogueMove])
  moves: readonly DialogueMove[];

  @Field(() => [WeighedReply], { description: 'The best way from the start.' })
  bestMoves: readonly WeighedReply[];
}

/** A conversation that is going on. */
@ObjectType()
export class OpenDialogueRun {
  @Field(() => ID)
  id: string;

  @Field(() => [DialogueChoice])
  choices: readonly DialogueChoice[];

  @Field(() => Int, { description: 'How many were taken over from an earlier conversation.' })
  replayedChoices: number;
}

@ObjectType('DialogueRun')
export class DialogueRunObject extends OpenDialogueRun {
  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => DialogueResult, { nullable: true, description: 'Null: it has not ended.' })
  result: DialogueResult | null;
}

/** A conversation that ended, by its link: for the person who had it and those who lead them. */
@ObjectType('SharedDialogueRun')
export class SharedDialogueRunObject extends DialogueRunObject {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => PlayedDialogue)
  dialogue: PlayedDialogue;
}
