import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import type { MeasuredCriterion } from '../../quality/index.js';
import type { CoverageView } from './read-measurement.js';

const AgreementGap = { noVariation: 'noVariation', tooFew: 'tooFew' } as const;
registerEnumType(AgreementGap, {
  name: 'MeasurementGap',
  description: 'noVariation: everybody gave the same everywhere, so agreement is undefined. tooFew: no call was scored twice.',
});

@ObjectType('MeasuredCriterion')
export class MeasuredCriterionObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  text: LocalizedText;

  @Field(() => LocalizedText)
  scorecardName: LocalizedText;

  @Field(() => Float, { nullable: true, description: 'Krippendorff’s α; null: see gap.' })
  alpha: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval, by resampling calls.' })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => AgreementGap, { nullable: true })
  gap: keyof typeof AgreementGap | null;

  @Field(() => Int, { description: 'Calls that at least two evaluators scored on it.' })
  calls: number;

  @Field(() => Int, { description: 'Answers in those calls.' })
  ratings: number;

  @Field(() => Boolean, { description: 'α below 0.667: no evidence of what training does until it is calibrated again.' })
  flagged: boolean;
}

@ObjectType('TeamMonthCoverage')
export class TeamMonthCoverageObject {
  @Field(() => ID)
  teamId: string;

  @Field(() => String)
  teamName: string;

  @Field(() => String, { description: 'YYYY-MM-01.' })
  month: string;

  @Field(() => Boolean, { description: 'Under five people in that month: no counts.' })
  tooFewPeople: boolean;

  @Field(() => Int, { nullable: true, description: 'Calls that chance chose.' })
  drawn: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those: scored.' })
  scored: number | null;

  @Field(() => Int, { nullable: true, description: 'People of whom a call was chosen.' })
  people: number | null;

  @Field(() => Int, { nullable: true, description: 'Of those: with one that was scored.' })
  peopleScored: number | null;
}

/** How well we measure. */
@ObjectType('Measurement')
export class MeasurementObject {
  @Field(() => Date)
  since: Date;

  @Field(() => [MeasuredCriterionObject], { description: 'Of the whole organisation, in the order of scorecards and forms.' })
  criteria: readonly MeasuredCriterionObject[];

  @Field(() => [TeamMonthCoverageObject], { description: 'Of your own teams, by name and month.' })
  coverage: readonly TeamMonthCoverageObject[];
}

export function criterionObject({ id, text, scorecardName, agreement }: MeasuredCriterion): MeasuredCriterionObject {
  const { alpha, flagged } = agreement;
  return {
    id,
    text,
    scorecardName,
    alpha: alpha.value,
    low: alpha.interval?.low ?? null,
    high: alpha.interval?.high ?? null,
    gap: alpha.reason,
    calls: alpha.units,
    ratings: alpha.ratings,
    flagged,
  };
}

export function coverageObject({ teamId, teamName, month, counts }: CoverageView): TeamMonthCoverageObject {
  const { drawn = null, scored = null, people = null, peopleScored = null } = counts ?? {};
  return { teamId, teamName, month, tooFewPeople: counts === null, drawn, scored, people, peopleScored };
}
