import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FRAMEWORK_SOURCES, type FrameworkSource as FrameworkSourceValue } from '@vakwerk/domain/skills/skill-framework';
import { LocalizedText } from '../../platform/graphql/localized.object.js';

const FrameworkSource = Object.fromEntries(FRAMEWORK_SOURCES.map((source) => [source, source])) as {
  [Source in FrameworkSourceValue]: Source;
};
registerEnumType(FrameworkSource, { name: 'FrameworkSource' });

@ObjectType()
export class SkillLevelDescription {
  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => LocalizedText, { description: 'What one sees or hears at this level.' })
  seen: LocalizedText;
}

@ObjectType('Skill')
export class SkillObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => LocalizedText)
  description: LocalizedText;

  @Field(() => [SkillLevelDescription], { description: 'Five, lowest first.' })
  levels: SkillLevelDescription[];

  @Field(() => ID, { nullable: true, description: 'The broader skill this one is part of.' })
  parentId: string | null;

  @Field(() => Date, { nullable: true, description: 'Set: nothing new may point at it, old evidence still does.' })
  archivedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'It was merged, and continues as this skill.' })
  mergedIntoId: string | null;
}

@ObjectType('SkillFramework')
export class SkillFrameworkObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => FrameworkSource)
  source: FrameworkSourceValue;

  @Field(() => Int)
  version: number;

  @Field(() => String, { description: 'YYYY-MM-DD.' })
  validFrom: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => LocalizedText)
  description: LocalizedText;

  @Field(() => [Float], { description: 'Lower bounds (ratios 0–1) of levels 2 to 5.' })
  levelThresholds: number[];

  @Field(() => [SkillObject], { description: 'In order; archived skills too, because old evidence points at them.' })
  skills?: SkillObject[];
}
