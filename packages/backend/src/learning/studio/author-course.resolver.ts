import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { PublishCourse } from '../courses/publish-course.js';
import { SaveCourseDraft } from '../courses/save-course-draft.js';
import { CourseNotReady } from '../learning.errors.js';
import { orRefused } from '../learning-refused.object.js';
import { ArchiveCourse } from './archive-course.js';
import { AskCourseMove } from './ask-course-move.js';
import { CourseTitleInput, SaveCourseDraftInput } from './author-course.input.js';
import {
  CourseArchived,
  CourseOpened,
  MoveLearnersResult,
  PublishCourseResult,
  RestoreRevisionResult,
  SaveCourseDraftResult,
} from './author-course.result.js';
import { CreateCourse } from './create-course.js';
import { DuplicateCourse } from './duplicate-course.js';
import { RestoreRevision } from './restore-revision.js';

/** What authors do with courses. */
@Resolver()
export class AuthorCourseResolver {
  constructor(
    private readonly create: CreateCourse,
    private readonly duplicate: DuplicateCourse,
    private readonly save: SaveCourseDraft,
    private readonly restore: RestoreRevision,
    private readonly publish: PublishCourse,
    private readonly move: AskCourseMove,
    private readonly archive: ArchiveCourse,
  ) {}

  @Allow('course:author')
  @Mutation(() => CourseOpened, { description: 'A new course with an empty draft.' })
  createCourse(
    @CurrentActor() actor: PersonActor,
    @Args('title', { type: () => CourseTitleInput }) title: CourseTitleInput,
  ): Promise<CourseOpened> {
    return this.create.run(actor, { title });
  }

  @Allow('course:author')
  @Mutation(() => CourseOpened, { description: 'Another course that starts with this draft.' })
  duplicateCourse(
    @CurrentActor() actor: PersonActor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('title', { type: () => CourseTitleInput }) title: CourseTitleInput,
  ): Promise<CourseOpened> {
    return this.duplicate.run(actor, { courseId, title });
  }

  @Allow('course:author')
  @Mutation(() => SaveCourseDraftResult, { description: 'Saves pieces of a draft, also with holes in them.' })
  saveCourseDraft(@CurrentActor() actor: PersonActor, @Args('input') input: SaveCourseDraftInput) {
    const pieces = jsonOf(input.pieces);
    return orRefused(
      this.save.run(actor, { ...input, pieces: pieces as never }).then((saved) => {
        if (saved.ok) return { ...saved.value, others: JSON.stringify(saved.value.others) };
        const { theirs, savedBy, ...conflict } = saved.error;
        return { ...conflict, savedBy, theirs: JSON.stringify(theirs) };
      }),
    );
  }

  @Allow('course:author')
  @Mutation(() => RestoreRevisionResult, {
    description: 'Makes an older draft the draft again; what it replaces stays in the history.',
  })
  restoreCourseRevision(@CurrentActor() actor: PersonActor, @Args('revisionId', { type: () => ID }) revisionId: string) {
    return orRefused(this.restore.run(actor, { revisionId }));
  }

  @Allow('course:author')
  @Mutation(() => PublishCourseResult, { description: 'Freezes the draft as the next version.' })
  publishCourse(
    @CurrentActor() actor: PersonActor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('expectedVersion', { type: () => Int }) expectedVersion: number,
  ) {
    return orRefused(
      this.publish.run(actor, courseId, new Date(), expectedVersion).catch((error: unknown) => {
        if (!(error instanceof CourseNotReady)) throw error;
        return { problems: error.problems.map(({ place, ...problem }) => ({ ...problem, ...place })) };
      }),
    );
  }

  @Allow('course:author')
  @Mutation(() => MoveLearnersResult, { description: 'Everybody who is in an older version goes on in the newest one.' })
  moveLearners(
    @CurrentActor() actor: PersonActor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('reason', { type: () => String }) reason: string,
  ) {
    return orRefused(this.move.run(actor, { courseId, reason }));
  }

  @Allow('course:author')
  @Mutation(() => CourseArchived, { description: 'Puts a course away, or takes it out again.' })
  async archiveCourse(
    @CurrentActor() actor: PersonActor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('archived', { type: () => Boolean }) archived: boolean,
  ): Promise<CourseArchived> {
    return { courseId, archivedAt: await this.archive.run(actor, { courseId, archived }) };
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidInput('The pieces are no JSON.');
  }
}
