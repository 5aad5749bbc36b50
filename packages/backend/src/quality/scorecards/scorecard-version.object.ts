import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  CommentRequired as CommentRequiredValue,
  CriterionType as CriterionTypeValue,
  CriticalClass as CriticalClassValue,
  FatalEffect as FatalEffectValue,
  FatalScope as FatalScopeValue,
  NaPolicy as NaPolicyValue,
  ScoringModel as ScoringModelValue,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import type { NamedVersion } from './scorecard.repository.js';

/** A GraphQL enum whose names are the domain's own words, so that the browser can hand what it gets to `scoreEvaluation`. */
function wordsAsEnum<Word extends string>(name: string, words: { readonly [W in Word]: W }): { readonly [W in Word]: W } {
  registerEnumType(words, { name });
  return words;
}

const ScoringModel = wordsAsEnum<ScoringModelValue>('ScoringModel', {
  weightedPoints: 'weightedPoints',
  weightedPercentages: 'weightedPercentages',
});
const NaPolicy = wordsAsEnum<NaPolicyValue>('NaPolicy', {
  exclude: 'exclude',
  equalSplit: 'equalSplit',
  groupMean: 'groupMean',
  zero: 'zero',
  forbid: 'forbid',
});
const FatalEffect = wordsAsEnum<FatalEffectValue>('FatalEffect', { zero: 'zero', flagOnly: 'flagOnly' });
const FatalScope = wordsAsEnum<FatalScopeValue>('FatalScope', { none: 'none', section: 'section', evaluation: 'evaluation' });
const CriterionType = wordsAsEnum<CriterionTypeValue>('CriterionType', {
  yesNo: 'yesNo',
  choice: 'choice',
  scale: 'scale',
  checklist: 'checklist',
  text: 'text',
});
const CommentRequired = wordsAsEnum<CommentRequiredValue>('CommentRequired', {
  never: 'never',
  always: 'always',
  whenNotFull: 'whenNotFull',
});
export const CriticalClass = wordsAsEnum<CriticalClassValue>('CriticalClass', {
  none: 'none',
  customer: 'customer',
  business: 'business',
  compliance: 'compliance',
});

@ObjectType('ScorecardOption')
export class ScorecardOptionObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  label: LocalizedText;

  @Field(() => Float)
  points: number;
}

@ObjectType('CriterionGuidance')
export class CriterionGuidanceObject {
  @Field(() => LocalizedText)
  explanation: LocalizedText;

  @Field(() => LocalizedText)
  goodExample: LocalizedText;

  @Field(() => LocalizedText)
  badExample: LocalizedText;
}

@ObjectType('CriterionCondition')
export class CriterionConditionObject {
  @Field(() => ID)
  criterionId: string;

  @Field(() => [ID])
  optionIds: readonly string[];
}

@ObjectType('RootCause')
export class RootCauseObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  label: LocalizedText;
}

@ObjectType('ScorecardCriterion')
export class ScorecardCriterionObject {
  @Field(() => ID, { description: 'Unique on this version; answers, notes and fragments name it.' })
  id: string;

  @Field(() => LocalizedText)
  text: LocalizedText;

  @Field(() => CriterionGuidanceObject)
  guidance: CriterionGuidanceObject;

  @Field(() => CriterionType)
  type: CriterionTypeValue;

  @Field(() => [ScorecardOptionObject])
  options: readonly ScorecardOptionObject[];

  @Field(() => Boolean)
  naAllowed: boolean;

  @Field(() => Boolean)
  negativePointsAllowed: boolean;

  @Field(() => CommentRequired)
  commentRequired: CommentRequiredValue;

  @Field(() => CriticalClass)
  critical: CriticalClassValue;

  @Field(() => FatalScope)
  fatal: FatalScopeValue;

  @Field(() => Boolean)
  bonus: boolean;

  @Field(() => CriterionConditionObject, { nullable: true })
  condition: CriterionConditionObject | null;

  @Field(() => ID, { nullable: true })
  skillId: string | null;

  @Field(() => [RootCauseObject])
  rootCauses: readonly RootCauseObject[];
}

@ObjectType('ScorecardSection')
export class ScorecardSectionObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Float)
  weight: number;

  @Field(() => FatalEffect, { nullable: true, description: 'null: as the policies say.' })
  failSection: FatalEffectValue | null;

  @Field(() => [ScorecardCriterionObject])
  criteria: readonly ScorecardCriterionObject[];
}

@ObjectType('ScorecardPolicies')
export class ScorecardPoliciesObject {
  @Field(() => NaPolicy)
  naPolicy: NaPolicyValue;

  @Field(() => FatalEffect)
  fatalEffect: FatalEffectValue;

  @Field(() => Float, { nullable: true, description: 'Ratio 0–1 from which it passes; null: no pass line.' })
  passRatio: number | null;

  @Field(() => Float)
  bonusCap: number;

  @Field(() => Boolean, { nullable: true, description: 'false: never on this card; null: as the organisation chose.' })
  selfEvaluation?: boolean | null | undefined;
}

/** One version of a scorecard, in the shape the domain scores with. */
@ObjectType('ScorecardVersion')
export class ScorecardVersionObject {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  scorecardId: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => Int)
  number: number;

  @Field(() => Date, { nullable: true, description: 'null: a draft.' })
  publishedAt: Date | null;

  @Field(() => ScoringModel)
  model: ScoringModelValue;

  @Field(() => [ScorecardSectionObject])
  sections: readonly ScorecardSectionObject[];

  @Field(() => ScorecardPoliciesObject)
  policies: ScorecardPoliciesObject;
}

export const scorecardVersionObject = ({ content, ...version }: NamedVersion): ScorecardVersionObject => ({
  ...version,
  ...content,
});
