import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';

/** Share of decided disputes that changed the answer, with its 95 % interval (Wilson). */
@ObjectType()
export class OverturnRate {
  @Field(() => ID)
  key: string;

  @Field(() => Int)
  overturned: number;

  @Field(() => Int)
  n: number;

  @Field(() => Float)
  ratio: number;

  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;
}

@ObjectType()
export class CriterionOverturnRate extends OverturnRate {
  @Field(() => LocalizedText)
  text: LocalizedText;
}

@ObjectType()
export class EvaluatorOverturnRate extends OverturnRate {
  @Field(() => PersonName)
  evaluator: PersonName;
}

/** Over the last twelve months. */
@ObjectType('OverturnRates')
export class OverturnRatesObject {
  @Field(() => [CriterionOverturnRate], { description: 'Most disputed first.' })
  byCriterion: readonly CriterionOverturnRate[];

  @Field(() => [EvaluatorOverturnRate], { description: 'By name; this is no ranking.' })
  byEvaluator: readonly EvaluatorOverturnRate[];
}
