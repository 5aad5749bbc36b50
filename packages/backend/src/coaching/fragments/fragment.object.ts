import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  FRAGMENT_STATES,
  type FragmentState as FragmentStateValue,
  fragmentState,
  type LentTurn as LentTurnValue,
} from '@vakwerk/domain/coaching/lesson-fragment';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { NamedFragment } from './lesson-fragment.repository.js';

const FragmentState = Object.fromEntries(FRAGMENT_STATES.map((state) => [state, state])) as { [S in FragmentStateValue]: S };
registerEnumType(FragmentState, { name: 'FragmentState' });

/** Seconds from the start of the fragment. */
@ObjectType()
export class LentTurn {
  @Field(() => String, { description: 'agent or customer.' })
  speaker: LentTurnValue['speaker'];

  @Field(() => Float)
  startSeconds: number;

  @Field(() => Float)
  endSeconds: number;

  @Field(() => String)
  text: string;
}

/** A piece of a call that its agent was asked to lend to lessons. */
@ObjectType('LessonFragment')
export class LessonFragmentObject {
  @Field(() => ID)
  id: string;

  @Field(() => FragmentState)
  state: FragmentStateValue;

  @Field(() => ID, {
    nullable: true,
    description: 'Where it is from: for who is heard alone, and only while they may hear it and it is there.',
  })
  interactionId: string | null;

  @Field(() => PersonName, { description: 'Who is heard.' })
  agent: PersonName;

  @Field(() => PersonName)
  askedBy: PersonName;

  @Field(() => Date)
  askedAt: Date;

  @Field(() => Date)
  callStartedAt: Date;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String, { description: 'nl or en.' })
  language: 'nl' | 'en';

  @Field(() => [LentTurn])
  turns: readonly LentTurn[];

  @Field(() => String)
  why: string;

  @Field(() => String, { description: 'YYYY-MM-DD, the last day it may be heard.' })
  expiresOn: string;

  @Field(() => ID, { nullable: true, description: 'The sound; null: not given, or not cut out yet.' })
  mediaId: string | null;

  @Field(() => Float, { nullable: true })
  durationSeconds: number | null;
}

export const toFragmentObject = (fragment: NamedFragment & { readonly canHear?: boolean }): LessonFragmentObject => {
  const { id, agent, askedBy, askedAt, callStartedAt, startMs, endMs, language, turns, why, expiresOn, durationSeconds } =
    fragment;
  const state = fragmentState(fragment, new Date());
  const mediaId = state === 'given' ? fragment.mediaId : null;
  return {
    id,
    state,
    interactionId: fragment.canHear ? fragment.interactionId : null,
    agent,
    askedBy,
    askedAt,
    callStartedAt,
    startMs,
    endMs,
    language,
    turns,
    why,
    expiresOn,
    mediaId,
    durationSeconds,
  };
};

@InputType()
export class AskForFragmentInput {
  @Field(() => ID)
  interactionId: string;

  @Field(() => Int)
  startMs: number;

  @Field(() => Int)
  endMs: number;

  @Field(() => String, { description: 'What it is for; the agent reads this.' })
  why: string;

  @Field(() => String, { description: 'YYYY-MM-DD, the last day it may be heard; at most two years on.' })
  expiresOn: string;
}
