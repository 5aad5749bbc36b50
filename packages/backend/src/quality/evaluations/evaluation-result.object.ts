import { Field, Float, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SectionScore')
export class SectionScoreObject {
  @Field(() => ID)
  sectionId: string;

  @Field(() => Float)
  points: number;

  @Field(() => Float)
  possible: number;

  @Field(() => Float, { nullable: true, description: 'null: nothing in this section applied.' })
  ratio: number | null;

  @Field(() => Float)
  weight: number;

  @Field(() => Boolean, { description: 'A fatal criterion took the whole section to zero.' })
  zeroed: boolean;
}

/** What the newest grading computed. Ratios are 0–1; null means "not scored". */
@ObjectType('EvaluationResult')
export class EvaluationResultObject {
  @Field(() => Float, { nullable: true, description: 'Before fatals and bonus; trends use this one.' })
  raw: number | null;

  @Field(() => Float, { nullable: true })
  final: number | null;

  @Field(() => Float, { nullable: true })
  critical: number | null;

  @Field(() => Float, { nullable: true })
  nonCritical: number | null;

  @Field(() => Float)
  bonus: number;

  @Field(() => Boolean, { nullable: true, description: 'null: no pass line, or not scored.' })
  passed: boolean | null;

  @Field(() => [SectionScoreObject])
  sections: readonly SectionScoreObject[];

  @Field(() => [ID])
  failedCriterionIds: string[];

  @Field(() => [ID])
  fatalCriterionIds: string[];

  @Field(() => [ID])
  notApplicableCriterionIds: string[];

  @Field(() => Date)
  computedAt: Date;

  @Field(() => String, { nullable: true, description: 'The job that computed it; null: recomputed by hand.' })
  jobId: string | null;
}
