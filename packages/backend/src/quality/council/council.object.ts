import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { CouncilTopic } from '@vakwerk/domain/people/council-topics';
import type { Role as RoleName } from '@vakwerk/domain/people/role';
import { Role } from '../../people/index.api.js';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { RetentionDays } from '../retention/retention.object.js';
import { QualitySettingsObject } from '../settings/quality-settings.object.js';

@ObjectType()
export class CouncilPlan {
  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Calls per agent, drawn by chance.' })
  quotaCount: number;

  @Field(() => String, { description: 'week or month' })
  quotaPer: string;

  @Field(() => Boolean)
  blind: boolean;
}

@ObjectType()
export class CouncilTopicSeen {
  @Field(() => String, { description: 'What it is about; the words are in the catalogue.' })
  topic: CouncilTopic;

  @Field(() => [Role])
  roles: readonly RoleName[];
}

@ObjectType('CouncilPack', {
  description: 'What is measured, who sees it and how long it is kept, from the settings that decide it.',
})
export class CouncilPackObject {
  @Field(() => String)
  organisation: string;

  @Field(() => [LocalizedText])
  skills: readonly LocalizedText[];

  @Field(() => [LocalizedText])
  scorecards: readonly LocalizedText[];

  @Field(() => [CouncilPlan])
  plans: readonly CouncilPlan[];

  @Field(() => QualitySettingsObject)
  settings: QualitySettingsObject;

  @Field(() => RetentionDays)
  kept: RetentionDays;

  @Field(() => [CouncilTopicSeen])
  seenBy: readonly CouncilTopicSeen[];
}
