import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentState as AssignmentStateValue } from '@vakwerk/domain/learning/assignments/assignment-state';
import { LocalizedText } from '../../platform/graphql/localized.object.js';
import { AssignmentState } from '../assignments/assignment.object.js';

@ObjectType({ description: 'An author brought everybody who was under way to a newer version.' })
export class CourseMoved {
  @Field(() => String, { description: 'In the words of the author.' })
  reason: string;

  @Field(() => Date)
  at: Date;
}

/** My place in a course, short. */
@ObjectType()
export class MyCourse {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => AssignmentState)
  state: AssignmentStateValue;

  @Field(() => Int)
  doneSteps: number;

  @Field(() => Int)
  totalSteps: number;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD.' })
  dueOn: string | null;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => CourseMoved, { nullable: true, description: 'null: it is the version I began with.' })
  moved: CourseMoved | null;
}

@ObjectType('Course')
export class CourseObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  summary: LocalizedText;

  @Field(() => Int, { description: 'Whole minutes for all modules that are not optional, in my language.' })
  minutes: number;

  @Field(() => Int)
  moduleCount: number;

  @Field(() => [ID], { description: 'Skills of its modules.' })
  skillIds: readonly string[];

  @Field(() => Int)
  versionNumber: number;

  @Field(() => Date)
  publishedAt: Date;

  @Field(() => MyCourse, { nullable: true, description: 'My newest assignment of this course; null: I have none.' })
  mine: MyCourse | null;
}

/** A module in the contents of a course, with my progress when I have it assigned. */
@ObjectType()
export class CourseModuleObject {
  @Field(() => ID)
  id: string;

  @Field(() => LocalizedText)
  title: LocalizedText;

  @Field(() => LocalizedText)
  objective: LocalizedText;

  @Field(() => Boolean)
  optional: boolean;

  @Field(() => [ID])
  skillIds: readonly string[];

  @Field(() => Int)
  minutes: number;

  @Field(() => Int)
  stepCount: number;

  @Field(() => Boolean, { description: 'False: other modules come first.' })
  open: boolean;

  @Field(() => Int, { description: 'Required steps that I have done.' })
  doneSteps: number;

  @Field(() => Int, { description: 'Required steps in this module.' })
  requiredSteps: number;

  @Field(() => Date, { nullable: true })
  completedAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The first step I have not done.' })
  resumeStepId: string | null;
}

/** A course with its contents: the version I am working in, or the newest when I am not. */
@ObjectType('CourseDetail')
export class CourseDetailObject extends CourseObject {
  @Field(() => [CourseModuleObject])
  modules: CourseModuleObject[];

  @Field(() => ID, { nullable: true, description: 'Where I go on.' })
  nextModuleId: string | null;
}
