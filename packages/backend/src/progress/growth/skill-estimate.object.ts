import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  type EvidenceKind as EvidenceKindValue,
  OBSERVATION_SOURCES,
  type ObservationSource as ObservationSourceValue,
} from '@vakwerk/domain/progress/observation';

export const EvidenceKind = { knows: 'knows', does: 'does' } as const satisfies Record<EvidenceKindValue, EvidenceKindValue>;
registerEnumType(EvidenceKind, {
  name: 'EvidenceKind',
  description: 'knows: from questions and practice. does: from randomly drawn calls. Never blended.',
});

export const ObservationSource = Object.fromEntries(OBSERVATION_SOURCES.map((source) => [source, source])) as {
  [Source in ObservationSourceValue]: Source;
};
registerEnumType(ObservationSource, { name: 'ObservationSource' });

/** What the observations say about a skill. Ratios 0–1; older observations weigh less, half after 60 days. */
@ObjectType('SkillEstimate')
export class SkillEstimateObject {
  @Field(() => Float, { nullable: true, description: 'null: nothing was observed yet.' })
  mean: number | null;

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval.' })
  high: number | null;

  @Field(() => Int, { description: 'Observations, not weighted.' })
  n: number;

  @Field(() => Float, { description: 'Sum of their ratios, not weighted: “5 of 7”.' })
  sum: number;

  @Field(() => String, { nullable: true, description: 'Monday of the latest week with an observation, YYYY-MM-DD.' })
  lastSeenOn: string | null;

  @Field(() => Boolean, { description: 'Under five observations: say so, and give no level.' })
  tooFew: boolean;
}

/** A line as columns, oldest first. null before the first observation. */
@ObjectType('SkillLine')
export class SkillLineObject {
  @Field(() => [String], { description: 'Mondays, YYYY-MM-DD.' })
  weeks: readonly string[];

  @Field(() => [Float], { nullable: 'items' })
  means: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  lows: readonly (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  highs: readonly (number | null)[];

  @Field(() => [Int], { description: 'Observations behind each point, so far.' })
  ns: readonly number[];
}
