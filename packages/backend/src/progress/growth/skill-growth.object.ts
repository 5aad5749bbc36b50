import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ObservationSource as ObservationSourceValue } from '@vakwerk/domain/progress/observation';
import type { TransferGap } from '@vakwerk/domain/progress/transfer-gap';
import { SKILL_LEVELS, type SkillLevel as SkillLevelValue } from '@vakwerk/domain/shared/level-bands';
import type { SkillLevelStatement } from '@vakwerk/domain/skills/skill-level';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { SkillGoalObject } from '../goals/goal.object.js';
import { ObservationSource, SkillEstimateObject, SkillLineObject } from './skill-estimate.object.js';

const SkillLevel = Object.fromEntries(SKILL_LEVELS.map((level) => [level, level])) as { [Level in SkillLevelValue]: Level };
registerEnumType(SkillLevel, { name: 'SkillLevel', description: 'Five levels, lowest first.' });

export const SkillLevelKind = {
  level: 'level',
  between: 'between',
  fewObservations: 'fewObservations',
} as const satisfies Record<SkillLevelStatement['kind'], SkillLevelStatement['kind']>;
registerEnumType(SkillLevelKind, { name: 'SkillLevelKind' });

const TransferGapKind = {
  fewObservations: 'fewObservations',
  notShown: 'notShown',
  knowsNotYetDoes: 'knowsNotYetDoes',
  doesNotYetKnow: 'doesNotYetKnow',
} as const satisfies Record<TransferGap['kind'], TransferGap['kind']>;
registerEnumType(TransferGapKind, {
  name: 'TransferGapKind',
  description: 'knowsNotYetDoes: the intervals do not overlap, and knowing is ahead: coach rather than train.',
});

/** A skill by name. */
@ObjectType()
export class SkillName {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  name: LocalizedText;
}

/** What may be said about a level: one word only when the whole interval lies in its band. */
@ObjectType()
export class SkillLevelSaying {
  @Field(() => SkillLevelKind)
  kind: SkillLevelStatement['kind'];

  @Field(() => SkillLevel, { nullable: true, description: 'Equal to highest when kind is level.' })
  lowest: SkillLevelValue | null;

  @Field(() => SkillLevel, { nullable: true })
  highest: SkillLevelValue | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The framework’s own word for lowest.' })
  lowestWord: LocalizedText | null;

  @Field(() => LocalizedText, { nullable: true, description: 'The framework’s own word for highest.' })
  highestWord: LocalizedText | null;
}

/** One skill of one person: what they know beside what they do. No comparison with anyone else. */
@ObjectType()
export class SkillGrowth {
  @Field(() => SkillName)
  skill: SkillName;

  @Field(() => SkillLevelSaying, { description: 'From what they do.' })
  level: SkillLevelSaying;

  @Field(() => SkillEstimateObject)
  knows: SkillEstimateObject;

  @Field(() => SkillEstimateObject)
  does: SkillEstimateObject;

  @Field(() => TransferGapKind)
  transferGap: TransferGap['kind'];

  @Field(() => SkillLineObject, { description: 'What they do, week by week.' })
  line: SkillLineObject;
}

/** A piece of evidence, newest first in its list. */
@ObjectType()
export class SkillEvidence {
  @Field(() => ID)
  id: string;

  @Field(() => ObservationSource)
  source: ObservationSourceValue;

  @Field(() => Date)
  occurredAt: Date;

  @Field(() => Float, { description: '0–1.' })
  ratio: number;

  @Field(() => LocalizedText, { nullable: true, description: 'The criterion or question, in the words it was answered on.' })
  subject: LocalizedText | null;

  @Field(() => ID, { nullable: true })
  evaluationId: string | null;

  @Field(() => ID, { nullable: true })
  criterionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The first fragment of this criterion, where somebody marked one.' })
  fragmentId: string | null;

  @Field(() => ID, { nullable: true })
  interactionId: string | null;

  @Field(() => ID, { nullable: true })
  responseId: string | null;

  @Field(() => ID, { nullable: true })
  dialogueRunId: string | null;
}

const SkillEventKind = { lesson: 'lesson', coaching: 'coaching' } as const;
registerEnumType(SkillEventKind, { name: 'SkillEventKind' });

/** A lesson that was finished or a conversation that was held about a skill: a mark on its line. */
@ObjectType('SkillEvent')
export class SkillEventObject {
  @Field(() => SkillEventKind)
  kind: keyof typeof SkillEventKind;

  @Field(() => Date)
  at: Date;

  @Field(() => LocalizedText, { nullable: true, description: 'Of the course.' })
  title: LocalizedText | null;
}

/** One skill of one person in full. */
@ObjectType()
export class SkillDetail extends SkillGrowth {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => Float, { nullable: true, description: 'knows − does, only when the gap is shown.' })
  transferDifference: number | null;

  @Field(() => SkillLineObject)
  knowsLine: SkillLineObject;

  @Field(() => [SkillEvidence], { description: 'Newest first, at most 50.' })
  evidence: SkillEvidence[];

  @Field(() => Int, { description: 'How many pieces of evidence there are in all.' })
  evidenceCount: number;

  @Field(() => [SkillEventObject], { description: 'Of the last year, oldest first.' })
  events: SkillEventObject[];

  @Field(() => SkillGoalObject, {
    nullable: true,
    description: 'Set by the person; of somebody else only while it is shared with you.',
  })
  goal: SkillGoalObject | null;
}
