import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { checkCourse } from '@vakwerk/domain/learning/check-course';
import { canEditCourse } from '@vakwerk/domain/learning/course-policy';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseNotReady, LearningError } from '../learning.errors.js';
import { CourseRepository } from './course.repository.js';
import { CourseReferences } from './course-references.js';
import { CourseVersionRepository } from './course-version.repository.js';
import { FreezeVersion } from './freeze-version.js';

@Injectable()
export class PublishCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly versions: CourseVersionRepository,
    private readonly references: CourseReferences,
    private readonly freeze: FreezeVersion,
  ) {}

  /**
   * Freezes the draft as the next version. Who has begun keeps the version they work in; who has not begins with this one.
   * Publishing an unchanged draft gives the version there is.
   * @throws CourseNotReady with every problem, NotAllowed, NotFound, LearningError courseArchived
   */
  run(actor: Actor, courseId: string, now: Date = new Date()): Promise<{ courseVersionId: string; number: number }> {
    return this.unitOfWork.run(actor, async () => {
      if (actor.kind === 'person' && !actor.roles.includes('author')) throw new NotAllowed();
      const course = await this.courses.lock(courseId);
      if (!course) throw new NotFound('This course');
      if (actor.kind === 'person' ? !canEditCourse(actor, course) : course.archivedAt) throw new LearningError('courseArchived');
      const problems = checkCourse(await this.references.withoutUnknown(course.draft));
      if (problems.length > 0) throw new CourseNotReady(problems);
      const number = await this.versions.lastNumber(courseId);
      const { currentVersionId } = course;
      if (currentVersionId && isDeepStrictEqual(await this.versions.getContent(currentVersionId), course.draft))
        return { courseVersionId: currentVersionId, number };
      return { courseVersionId: await this.freeze.run(actor, courseId, course.draft, number + 1, now), number: number + 1 };
    });
  }
}
