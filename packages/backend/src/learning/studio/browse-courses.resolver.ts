import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { CourseDesk, CoursePublishing, CourseRevisionSummary } from './course-desk.object.js';
import { CourseLibraryConnection, CourseState } from './course-library.object.js';
import { type CourseState as CourseStateValue, ListCourseLibrary } from './list-course-library.js';
import { ReadCourseDesk } from './read-course-desk.js';

/** What authors look at. */
@Resolver()
export class BrowseCoursesResolver {
  constructor(
    private readonly library: ListCourseLibrary,
    private readonly read: ReadCourseDesk,
  ) {}

  @Allow('course:author')
  @Query(() => CourseLibraryConnection, { description: 'Every course, drafts too; without a state: those not archived.' })
  courseLibrary(
    @Args('search', { type: () => String, nullable: true }) search?: string,
    @Args('state', { type: () => CourseState, nullable: true }) state?: CourseStateValue,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<CourseLibraryConnection> {
    return this.library.run({ search: search ?? null, state: state ?? null, first: first ?? null, after: after ?? null });
  }

  @Allow('course:author')
  @Query(() => CourseDesk)
  async courseDesk(@Args('courseId', { type: () => ID }) courseId: string): Promise<CourseDesk> {
    const { draft, ...desk } = await this.read.run({ courseId });
    return { ...desk, content: JSON.stringify(draft) };
  }

  @Allow('course:author')
  @Query(() => [CourseRevisionSummary], { description: 'Older drafts, newest first, at most 200.' })
  courseRevisions(@Args('courseId', { type: () => ID }) courseId: string): Promise<CourseRevisionSummary[]> {
    return this.read.revisions({ courseId });
  }

  @Allow('course:author')
  @Query(() => String, { description: 'JSON: the content of an older draft.' })
  async courseRevision(@Args('revisionId', { type: () => ID }) revisionId: string): Promise<string> {
    return JSON.stringify(await this.read.revision({ revisionId }));
  }

  @Allow('course:author')
  @Query(() => CoursePublishing, { description: 'Who is affected when the draft is published.' })
  coursePublishing(@Args('courseId', { type: () => ID }) courseId: string): Promise<CoursePublishing> {
    return this.read.publishing({ courseId });
  }
}
