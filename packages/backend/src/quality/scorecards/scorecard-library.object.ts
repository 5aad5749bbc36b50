import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';

@ObjectType('LibraryScorecard')
export class LibraryScorecardObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText)
  name: LocalizedText;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => ID, { nullable: true })
  publishedVersionId: string | null;

  @Field(() => Int, { nullable: true })
  publishedNumber: number | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'Authors only.' })
  draftVersionId: string | null;

  @Field(() => Int, { nullable: true })
  draftNumber: number | null;

  @Field(() => Date, { nullable: true })
  draftSavedAt: Date | null;

  @Field(() => Int, { description: 'Of the published version, or else of the draft.' })
  sectionCount: number;

  @Field(() => Int)
  criterionCount: number;

  @Field(() => Int, { description: 'On any version, withdrawn ones not counted.' })
  evaluationCount: number;
}

@ObjectType()
export class ScorecardLibraryConnection {
  @Field(() => [LibraryScorecardObject], { description: 'By code.' })
  nodes: LibraryScorecardObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
