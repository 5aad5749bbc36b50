import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { LearningRefused } from '../learning-refused.object.js';

@ObjectType()
export class CourseOpened {
  @Field(() => ID)
  courseId: string;
}

@ObjectType()
export class CourseArchived {
  @Field(() => ID)
  courseId: string;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;
}

@ObjectType()
export class CourseDraftSaved {
  @Field(() => Int)
  draftVersion: number;

  @Field(() => Date)
  savedAt: Date;

  @Field(() => String, { description: 'JSON: pieces that colleagues changed meanwhile.' })
  others: string;
}

/** A colleague changed the same piece; nothing was overwritten, and what was sent is kept in the history. */
@ObjectType()
export class CourseDraftConflict {
  @Field(() => Int, { description: 'Of the stored draft: give it with the next save.' })
  draftVersion: number;

  @Field(() => [String], { description: 'Keys of the pieces: course, modules, module:<id>, steps:<module id>, step:<id>.' })
  keys: readonly string[];

  @Field(() => String, { description: 'JSON: the stored draft.' })
  theirs: string;

  @Field(() => PersonName, { nullable: true })
  savedBy: PersonName | null;

  @Field(() => Date)
  savedAt: Date;
}

export const SaveCourseDraftResult = createUnionType({
  name: 'SaveCourseDraftResult',
  types: () => [CourseDraftSaved, CourseDraftConflict, LearningRefused] as const,
  resolveType: (value: object) => {
    if (value instanceof LearningRefused) return LearningRefused;
    return 'theirs' in value ? CourseDraftConflict : CourseDraftSaved;
  },
});

@ObjectType()
export class CourseRestored {
  @Field(() => Int)
  draftVersion: number;
}

@ObjectType('CoursePublished')
export class CoursePublishedObject {
  @Field(() => ID)
  courseVersionId: string;

  @Field(() => Int)
  number: number;
}

/** Where something has to be repaired; the sentence is `learning.problem.<code>`. */
@ObjectType('CourseProblem')
export class CourseProblemObject {
  @Field(() => String)
  code: string;

  @Field(() => String, { nullable: true })
  moduleId?: string | undefined;

  @Field(() => String, { nullable: true })
  stepId?: string | undefined;

  @Field(() => String, { nullable: true })
  optionId?: string | undefined;

  @Field(() => String, { nullable: true })
  field?: string | undefined;

  @Field(() => String, { nullable: true })
  language?: string | undefined;
}

@ObjectType()
export class CourseNotPublished {
  @Field(() => [CourseProblemObject])
  problems: CourseProblemObject[];
}

export const PublishCourseResult = createUnionType({
  name: 'PublishCourseResult',
  types: () => [CoursePublishedObject, CourseNotPublished, LearningRefused] as const,
  resolveType: (value: object) => {
    if (value instanceof LearningRefused) return LearningRefused;
    return 'problems' in value ? CourseNotPublished : CoursePublishedObject;
  },
});

@ObjectType()
export class CourseMoveStarted {
  @Field(() => Int)
  people: number;
}

export const RestoreRevisionResult = createUnionType({
  name: 'RestoreRevisionResult',
  types: () => [CourseRestored, LearningRefused] as const,
  resolveType: (value: object) => (value instanceof LearningRefused ? LearningRefused : CourseRestored),
});

export const MoveLearnersResult = createUnionType({
  name: 'MoveLearnersResult',
  types: () => [CourseMoveStarted, LearningRefused] as const,
  resolveType: (value: object) => (value instanceof LearningRefused ? LearningRefused : CourseMoveStarted),
});
