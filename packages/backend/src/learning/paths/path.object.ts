import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AssignmentState as AssignmentStateValue } from '@vakwerk/domain/learning/assignments/assignment-state';
import { PATH_PROBLEMS, type PathProblem } from '@vakwerk/domain/learning/assignments/path';
import type { PathCourseState as PathCourseStateValue } from '@vakwerk/domain/learning/assignments/path-progress';
import { SKILL_LEVELS, type SkillLevel as SkillLevelValue } from '@vakwerk/domain/shared/level-bands';
import { LocalizedText, LocalizedTextInput } from '../../platform/graphql/localized.object.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import type { AssignmentReason as AssignmentReasonValue } from '../assignments/assignment.entity.js';
import { AssignmentReason, AssignmentState } from '../assignments/assignment.object.js';

const PathCourseState = { done: 'done', open: 'open', locked: 'locked' } as const satisfies { [S in PathCourseStateValue]: S };
registerEnumType(PathCourseState, { name: 'PathCourseState' });
const NeededSkillLevel = Object.fromEntries(SKILL_LEVELS.map((level) => [level, level])) as { [L in SkillLevelValue]: L };
registerEnumType(NeededSkillLevel, { name: 'NeededSkillLevel' });
const PathProblemCode = Object.fromEntries(PATH_PROBLEMS.map((code) => [code, code])) as { [C in PathProblem['code']]: C };
registerEnumType(PathProblemCode, { name: 'PathProblemCode' });

/** A level that is not reached yet and keeps a course closed. */
@ObjectType()
export class MissingLevel {
  @Field(() => ID)
  skillId: string;

  @Field(() => LocalizedText)
  skillName: LocalizedText;

  @Field(() => LocalizedText)
  levelWord: LocalizedText;
}

@ObjectType('PathCourse')
export class PathCourseObject {
  @Field(() => ID)
  courseId: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => Int)
  minutes: number;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => PathCourseState)
  state: PathCourseStateValue;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'My open assignment of it.' })
  assignmentId: string | null;

  @Field(() => [MissingLevel], { description: 'What I have to reach first, besides the courses before it.' })
  missing: readonly MissingLevel[];
}

/** My newest assignment of a path. */
@ObjectType()
export class MyPath {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => AssignmentState)
  state: AssignmentStateValue;

  @Field(() => Int, { description: 'Required courses that are done.' })
  doneCourses: number;

  @Field(() => Int)
  totalCourses: number;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD on my clock.' })
  dueOn: string | null;

  @Field(() => AssignmentReason)
  reason: AssignmentReasonValue;

  @Field(() => String)
  reasonNote: string;

  @Field(() => PersonName, { nullable: true, description: 'Who gave it; null: a rule.' })
  assignedBy: PersonName | null;
}

/** Courses in an order, with my place: the version I follow, or the newest. */
@ObjectType('Path')
export class PathObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  summary: LocalizedText;

  @Field(() => Int, { description: 'Whole minutes for its required courses.' })
  minutes: number;

  @Field(() => [PathCourseObject])
  courses: readonly PathCourseObject[];

  @Field(() => MyPath, { nullable: true })
  mine: MyPath | null;
}

@ObjectType()
export class DraftLevel {
  @Field(() => ID)
  skillId: string;

  @Field(() => NeededSkillLevel)
  level: SkillLevelValue;
}

@ObjectType()
export class DraftPathCourse {
  @Field(() => ID)
  courseId: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => [DraftLevel])
  needs: readonly DraftLevel[];
}

@ObjectType('PathContent')
export class PathContentObject {
  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  summary: LocalizedText;

  @Field(() => [DraftPathCourse])
  courses: readonly DraftPathCourse[];
}

/** One thing that stops publishing. */
@ObjectType('PathProblem')
export class PathProblemObject {
  @Field(() => PathProblemCode)
  code: PathProblem['code'];

  @Field(() => String, { nullable: true, description: 'nl or en, for a text that is missing.' })
  language?: string;

  @Field(() => ID, { nullable: true })
  courseId?: string;
}

/** A path as its authors see it. */
@ObjectType()
export class PathDraft {
  @Field(() => ID)
  id: string;

  @Field(() => PathContentObject)
  draft: PathContentObject;

  @Field(() => Int)
  draftVersion: number;

  @Field(() => Date)
  draftedAt: Date;

  @Field(() => Date, { nullable: true })
  publishedAt: Date | null;

  @Field(() => Date, { nullable: true })
  archivedAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'Null: never published.' })
  versionNumber: number | null;

  @Field(() => Boolean, { description: 'The draft says something else than what people get.' })
  changed: boolean;

  @Field(() => Int, { description: 'People who follow it now.' })
  openCount: number;

  @Field(() => Int, { description: 'People who finished it.' })
  completedCount: number;

  @Field(() => [PathProblemObject], { nullable: true, description: 'Only with one path.' })
  problems?: readonly PathProblemObject[];
}

@InputType()
export class NeededLevelInput {
  @Field(() => ID)
  skillId: string;

  @Field(() => NeededSkillLevel)
  level: SkillLevelValue;
}

@InputType()
export class PathCourseInput {
  @Field(() => ID)
  courseId: string;

  @Field(() => Boolean)
  required: boolean;

  @Field(() => [NeededLevelInput])
  needs: NeededLevelInput[];
}

@InputType()
export class SavePathInput {
  @Field(() => ID, { nullable: true, description: 'Null: a new path.' })
  pathId?: string | null;

  @Field(() => Int, { description: 'The version that was on the screen; 0 for a new path.' })
  draftVersion: number;

  @Field(() => LocalizedTextInput)
  title: LocalizedTextInput;

  @Field(() => LocalizedTextInput)
  summary: LocalizedTextInput;

  @Field(() => [PathCourseInput])
  courses: PathCourseInput[];
}
