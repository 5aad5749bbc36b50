import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { REVISION_KINDS, type RevisionKind as RevisionKindValue } from '@vakwerk/domain/learning/courses/draft-revision';
import { PersonName } from '../../platform/graphql/person-name.object.js';

const RevisionKind = Object.fromEntries(REVISION_KINDS.map((kind) => [kind, kind])) as { [K in RevisionKindValue]: K };
registerEnumType(RevisionKind, {
  name: 'RevisionKind',
  description: 'conflict: a text that lost against a colleague’s, kept so that nothing is lost.',
});

/** A course as its authors work on it. */
@ObjectType()
export class CourseDesk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'JSON: the type CourseContent of @vakwerk/domain/learning/courses/content.' })
  content: string;

  @Field(() => Int, { description: 'Give it with the next save.' })
  draftVersion: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => PersonName, { nullable: true })
  draftedBy: PersonName | null;

  @Field(() => Int, { nullable: true })
  publishedNumber: number | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;
}

@ObjectType()
export class CourseRevisionSummary {
  @Field(() => ID)
  id: string;

  @Field(() => RevisionKind)
  kind: RevisionKindValue;

  @Field(() => Int)
  draftVersion: number;

  @Field(() => Int, { nullable: true, description: 'Of a publication: which version it became.' })
  publishedNumber: number | null;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => PersonName, { nullable: true })
  savedBy: PersonName | null;
}

@ObjectType()
export class PeopleInVersion {
  @Field(() => Int)
  number: number;

  @Field(() => Int)
  people: number;
}

/** What publishing means for whom. */
@ObjectType()
export class CoursePublishing {
  @Field(() => Int, { description: 'They begin with the newest version.' })
  notStarted: number;

  @Field(() => [PeopleInVersion], { description: 'They keep their version until an author moves them.' })
  inProgress: readonly PeopleInVersion[];

  @Field(() => Int, { description: 'They are done and stay done.' })
  completed: number;
}
