import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { PageInfo } from '../../platform/graphql/page-info.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { COURSE_STATES, type CourseState as CourseStateValue } from './list-course-library.js';

export const CourseState = Object.fromEntries(COURSE_STATES.map((state) => [state, state])) as { [S in CourseStateValue]: S };
registerEnumType(CourseState, {
  name: 'CourseState',
  description: 'changed: published, and worked on since.',
});

@ObjectType('LibraryCourse')
export class LibraryCourseObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => LocalizedText, { description: 'Of the draft.' })
  title: LocalizedText;

  @Field(() => CourseState)
  state: CourseStateValue;

  @Field(() => Date)
  changedAt: Date;

  @Field(() => PersonName, { nullable: true, description: 'null: the product itself.' })
  changedBy: PersonName | null;

  @Field(() => Int, { nullable: true })
  publishedNumber: number | null;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => Int)
  moduleCount: number;

  @Field(() => Int)
  stepCount: number;

  @Field(() => Int, { description: 'People who have it open now.' })
  learnerCount: number;
}

@ObjectType()
export class CourseLibraryConnection {
  @Field(() => [LibraryCourseObject], { description: 'The last changed first.' })
  nodes: LibraryCourseObject[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
