import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class ScorecardImported {
  @Field(() => ID)
  scorecardId: string;

  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  number: number;
}

@ObjectType()
export class ScorecardPublished {
  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date)
  publishedAt: Date;
}

@ObjectType('ScorecardProblem')
export class ScorecardProblemObject {
  @Field(() => String, { description: 'Message id under quality.scorecardProblem.' })
  code: string;

  @Field(() => String, { description: 'Where, as a path into the card: sections.0.criteria.2.options.' })
  path: string;
}

/** Everything that is wrong with a card, at once. */
@ObjectType({ implements: () => UserError })
export class ScorecardNotValid extends UserError {
  @Field(() => [ScorecardProblemObject])
  problems: ScorecardProblemObject[];
}

export const ImportScorecardResult = createUnionType({
  name: 'ImportScorecardResult',
  types: () => [ScorecardImported, ScorecardNotValid] as const,
  resolveType: (value: ScorecardImported | ScorecardNotValid) => ('problems' in value ? ScorecardNotValid : ScorecardImported),
});

export const PublishScorecardResult = createUnionType({
  name: 'PublishScorecardResult',
  types: () => [ScorecardPublished, ScorecardNotValid] as const,
  resolveType: (value: ScorecardPublished | ScorecardNotValid) => ('problems' in value ? ScorecardNotValid : ScorecardPublished),
});

export const scorecardNotValid = (problems: readonly ScorecardProblemObject[]): ScorecardNotValid => ({
  code: 'quality.error.scorecardNotValid',
  problems: [...problems],
});
