import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Certainty, Comparison } from '@vakwerk/domain/progress/dashboard/compare-shares';
import type { DashboardSentence as Sentence } from '@vakwerk/domain/progress/dashboard/dashboard-sentences';
import type { HelpReason } from '@vakwerk/domain/progress/dashboard/help-first';
import type { Advice } from '@vakwerk/domain/progress/dashboard/train-or-coach';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { SkillName } from '../growth/skill-growth.object.js';
import { ComparisonKind, HelpReasonKind, SentenceCertainty, SentenceCode, SkillAdviceKind } from './dashboard-enums.object.js';

/** A share of observations with its n. */
@ObjectType()
export class Share {
  @Field(() => Float, { nullable: true, description: '0–1; null with fewer than five observations.' })
  share: number | null;

  @Field(() => Int)
  n: number;
}

@ObjectType()
export class EvidenceCell {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => SkillName)
  skill: SkillName;
}

/** One sentence: what it says, how sure that is, and where the evidence is. Fields that its code does not need are null. */
@ObjectType()
export class DashboardSentence {
  @Field(() => SentenceCode)
  code: Sentence['code'];

  @Field(() => SentenceCertainty, { nullable: true })
  certainty: Certainty | null;

  @Field(() => SkillName, { nullable: true })
  skill: SkillName | null;

  @Field(() => Int, { nullable: true })
  people: number | null;

  @Field(() => Int, { nullable: true, description: 'Observations it rests on.' })
  n: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Change in the share, −1 to 1, with its 95 % interval in `low` and `high`.',
  })
  difference: number | null;

  @Field(() => Float, { nullable: true, description: 'The share of a week; `low` and `high` are then the limits.' })
  share: number | null;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => String, { nullable: true, description: 'Monday, YYYY-MM-DD.' })
  week: string | null;

  @Field(() => [EvidenceCell], { description: 'The cells of the heat map behind it, by name.' })
  cells: EvidenceCell[];
}

@ObjectType('SkillComparison')
export class SkillComparisonObject {
  @Field(() => SkillName)
  skill: SkillName;

  @Field(() => Share)
  now: Share;

  @Field(() => Share, { description: 'The period before, or the other team in the same period.' })
  other: Share;

  @Field(() => ComparisonKind)
  kind: Comparison['kind'];

  @Field(() => Float, { nullable: true })
  difference: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval (Newcombe).' })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;
}

@ObjectType()
export class TeamEstimate {
  @Field(() => Float, { nullable: true, description: '0–1; null with fewer than five observations.' })
  mean: number | null;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => Int)
  n: number;
}

@ObjectType('SkillAdvice')
export class SkillAdviceObject {
  @Field(() => SkillName)
  skill: SkillName;

  @Field(() => TeamEstimate)
  knows: TeamEstimate;

  @Field(() => TeamEstimate)
  does: TeamEstimate;

  @Field(() => Float, { description: 'Where “independent” begins, 0–1.' })
  line: number;

  @Field(() => SkillAdviceKind)
  advice: Advice;
}

@ObjectType()
export class HelpPerson {
  @Field(() => PersonName)
  person: PersonName;

  @Field(() => [SkillName])
  skills: SkillName[];
}

/** People who may need help for one reason, by name: within it nobody comes first. */
@ObjectType('HelpGroup')
export class HelpGroupObject {
  @Field(() => HelpReasonKind)
  reason: HelpReason;

  @Field(() => [HelpPerson])
  people: HelpPerson[];
}

@ObjectType()
export class TeamOverview {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => Int, { description: 'Agents in the team today.' })
  people: number;

  @Field(() => Boolean)
  tooFewPeople: boolean;

  @Field(() => Int)
  weeks: number;

  @Field(() => String, { description: 'Monday of the first week of the period, YYYY-MM-DD.' })
  from: string;

  @Field(() => String, { description: 'Monday of its last week.' })
  until: string;

  @Field(() => [DashboardSentence], { description: 'At most three; one that says so when nothing is sure.' })
  sentences: DashboardSentence[];

  @Field(() => String, { nullable: true, description: 'The team beside it; null: its own period before.' })
  comparedWith: string | null;

  @Field(() => [SkillComparisonObject], { description: 'Empty when a team has too few people.' })
  comparisons: SkillComparisonObject[];

  @Field(() => [SkillAdviceObject], { description: 'Empty when the team has too few people.' })
  advice: SkillAdviceObject[];

  @Field(() => [HelpGroupObject])
  help: HelpGroupObject[];
}
