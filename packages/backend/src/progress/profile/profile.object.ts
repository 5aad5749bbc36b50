import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type ProfileEventKind as KindValue,
  PROFILE_EVENT_KINDS,
  PROFILE_TABS,
  type ProfileTab as TabValue,
} from '@vakwerk/domain/progress/profile-stream';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { SkillGoalObject } from '../goals/goal.object.js';
import { SkillGrowth } from '../growth/skill-growth.object.js';

const ProfileEventKind = Object.fromEntries(PROFILE_EVENT_KINDS.map((kind) => [kind, kind])) as { [Kind in KindValue]: Kind };
registerEnumType(ProfileEventKind, { name: 'ProfileEventKind' });

export const ProfileTab = Object.fromEntries(PROFILE_TABS.map((tab) => [tab, tab])) as { [Tab in TabValue]: Tab };
registerEnumType(ProfileTab, { name: 'ProfileTab', description: 'growth: everything.' });

/** Somebody of one's team. There is no figure that takes everything together. */
@ObjectType()
export class PersonProfile {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => [String])
  teamNames: readonly string[];

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  hiredOn: string | null;

  @Field(() => [SkillGrowth], { description: 'With at least one observation, in the order of the framework.' })
  skills: readonly SkillGrowth[];

  @Field(() => [SkillGoalObject], {
    description: 'Set by the person; only what they share with their coach, and only for a coach.',
  })
  goals: readonly SkillGoalObject[];
}

@ObjectType('ProfileEvent')
export class ProfileEventObject {
  @Field(() => ProfileEventKind)
  kind: KindValue;

  @Field(() => ID, { description: 'Of the evaluation, assignment, session, agreement or certificate.' })
  id: string;

  @Field(() => Date)
  at: Date;

  @Field(() => LocalizedText, { nullable: true })
  title: LocalizedText | null;

  @Field(() => String, { nullable: true, description: 'In the words of a person.' })
  text: string | null;

  @Field(() => Float, { nullable: true, description: 'Of a call: its final score, 0–1.' })
  score: number | null;

  @Field(() => Boolean, { description: 'Chance chose the call, so it counts in estimates.' })
  random: boolean;

  @Field(() => Boolean, { description: 'The person sees it on their own pages.' })
  seenByPerson: boolean;

  @Field(() => Boolean, { description: 'You wrote a private note with it. Of others nobody sees that there is one.' })
  ownNote: boolean;

  @Field(() => ID, { nullable: true, description: 'Only of your own conversations.' })
  sessionId: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of an evaluation, session, agreement (open, or its outcome) or certificate.',
  })
  state: string | null;
}

@ObjectType()
export class ProfileEventPage {
  @Field(() => [ProfileEventObject])
  events: readonly ProfileEventObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
