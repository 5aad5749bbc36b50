import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';

@ObjectType()
export class ScorecardVersionSummary {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => Date, { nullable: true, description: 'null: the draft.' })
  publishedAt: Date | null;

  @Field(() => PersonName, { nullable: true, description: 'null: a draft, or published by the product itself.' })
  publishedBy: PersonName | null;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => PersonName, { nullable: true })
  savedBy: PersonName | null;

  @Field(() => Int, { description: 'One more with every save: give it with the next save.' })
  revision: number;

  @Field(() => Int, { description: 'Evaluations on it that were not withdrawn.' })
  evaluationCount: number;
}

/** A card as authors work on it. */
@ObjectType()
export class ScorecardDesk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => LocalizedText)
  description: LocalizedText;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => [ScorecardVersionSummary], { description: 'Newest first, at most 100; the draft is for authors only.' })
  versions: readonly ScorecardVersionSummary[];
}

@ObjectType()
export class PastCallAnswer {
  @Field(() => ID)
  criterionId: string;

  @Field(() => [ID], { nullable: true })
  optionIds: readonly string[] | null;

  @Field(() => Boolean)
  notApplicable: boolean;
}

/** A scored call to try a draft on, without whose it is. */
@ObjectType()
export class PastCallObject {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  subject: string | null;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Int)
  versionNumber: number;

  @Field(() => Float, { nullable: true, description: 'As it was graded; null: not scored.' })
  finalRatio: number | null;

  @Field(() => [PastCallAnswer], { description: 'Without texts.' })
  answers: readonly PastCallAnswer[];
}
