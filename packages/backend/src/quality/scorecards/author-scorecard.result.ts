import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class ScorecardOpened {
  @Field(() => ID)
  scorecardId: string;

  @Field(() => ID)
  versionId: string;
}

@ObjectType()
export class ScorecardArchived {
  @Field(() => ID)
  scorecardId: string;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;
}

@ObjectType('ScorecardSaved')
export class ScorecardSavedObject {
  @Field(() => ID)
  versionId: string;

  @Field(() => Int)
  revision: number;

  @Field(() => Date)
  savedAt: Date;
}

/** A colleague saved or published in between; nothing was overwritten. */
@ObjectType({ implements: () => UserError })
export class ScorecardSaveRefused extends UserError {
  @Field(() => ID)
  scorecardId: string;
}

export const SaveScorecardResult = createUnionType({
  name: 'SaveScorecardResult',
  types: () => [ScorecardSavedObject, ScorecardSaveRefused] as const,
  resolveType: (value: ScorecardSavedObject | ScorecardSaveRefused) =>
    'code' in value ? ScorecardSaveRefused : ScorecardSavedObject,
});

@ObjectType()
export class ScorecardDraftDiscarded {
  @Field(() => ID)
  scorecardId: string;

  @Field(() => Boolean, { description: 'The card had no other version, so it is gone too.' })
  cardRemoved: boolean;
}

export const DiscardScorecardDraftResult = createUnionType({
  name: 'DiscardScorecardDraftResult',
  types: () => [ScorecardDraftDiscarded, ScorecardSaveRefused] as const,
  resolveType: (value: ScorecardDraftDiscarded | ScorecardSaveRefused) =>
    'code' in value ? ScorecardSaveRefused : ScorecardDraftDiscarded,
});
