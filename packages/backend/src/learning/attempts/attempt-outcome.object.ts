import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CalibrationAdvice as CalibrationAdviceValue } from '@vakwerk/domain/learning/questions/certainty-summary';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { CalibrationAdvice } from './attempt.enums.js';

@ObjectType()
export class SureAndRight {
  @Field(() => Int)
  right: number;

  @Field(() => Int)
  total: number;
}

@ObjectType()
export class SurenessCounts {
  @Field(() => SureAndRight)
  low: SureAndRight;

  @Field(() => SureAndRight)
  mid: SureAndRight;

  @Field(() => SureAndRight)
  high: SureAndRight;
}

/** How well my certainty fitted. Advice, never a grade. */
@ObjectType('CertaintySummary')
export class CertaintySummaryObject {
  @Field(() => CalibrationAdvice)
  advice: CalibrationAdviceValue;

  @Field(() => Int)
  marks: number;

  @Field(() => SurenessCounts)
  bySureness: SurenessCounts;
}

@ObjectType()
export class NamedSkill {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  name: LocalizedText;
}

@ObjectType('AttemptOutcome')
export class AttemptOutcomeObject {
  @Field(() => Float, { nullable: true, description: '0–1; null: a coach has yet to grade an answer, or it was not handed in.' })
  ratio: number | null;

  @Field(() => Boolean, { nullable: true })
  passed: boolean | null;

  @Field(() => Int)
  rightCount: number;

  @Field(() => Int)
  awaitingCount: number;

  @Field(() => Int)
  notAnsweredCount: number;

  @Field(() => LocalizedText, { description: 'What one can do after the module.' })
  objective: LocalizedText;

  @Field(() => [NamedSkill])
  strong: readonly NamedSkill[];

  @Field(() => [NamedSkill], { description: 'To look at again.' })
  again: readonly NamedSkill[];

  @Field(() => CertaintySummaryObject)
  certainty: CertaintySummaryObject;
}
