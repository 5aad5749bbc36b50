import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { CourseFunnelObject, CourseQuestionObject, LearningRecordEntry } from './learning-figures.object.js';
import { LearningRecordReader } from './learning-record.reader.js';
import { ReadCourseFunnel } from './read-course-funnel.js';
import { ReadCourseQuestions } from './read-course-questions.js';

@Resolver()
export class LearningFiguresResolver {
  constructor(
    private readonly record: LearningRecordReader,
    private readonly funnel: ReadCourseFunnel,
    private readonly questions: ReadCourseQuestions,
  ) {}

  @Allow('learning:own')
  @Query(() => [LearningRecordEntry], {
    description: 'Everything I learned or have to learn, newest first; to keep or to print.',
  })
  myLearningRecord(@CurrentActor() actor: PersonActor): Promise<LearningRecordEntry[]> {
    return this.record.ofPerson(actor.personId, new Date());
  }

  @Allow('course:author')
  @Query(() => CourseFunnelObject)
  courseFunnel(@Args('courseId', { type: () => ID }) courseId: string): Promise<CourseFunnelObject> {
    return this.funnel.run(courseId);
  }

  @Allow('course:author')
  @Query(() => [CourseQuestionObject], {
    description: 'The questions of the newest version in its order, with how people do on them.',
  })
  courseQuestions(@Args('courseId', { type: () => ID }) courseId: string): Promise<CourseQuestionObject[]> {
    return this.questions.run(courseId);
  }
}
