import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { CourseRepository } from './course.repository.js';
import { courseCodeSchema, courseContentSchema } from './course-content-schema.js';
import { CourseReferences, type NamedFile } from './course-references.js';
import { PublishCourse } from './publish-course.js';
import { StoreDraft } from './store-draft.js';

/** A course as a file: its content names skills by code and pictures and sounds by file name. */
export interface CourseFile {
  readonly code: string;
  readonly content: CourseContent;
  readonly files: readonly NamedFile[];
  readonly publish: boolean;
}

@Injectable()
export class ImportCourse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly courses: CourseRepository,
    private readonly references: CourseReferences,
    private readonly drafts: StoreDraft,
    private readonly publish: PublishCourse,
  ) {}

  /**
   * Adds a course or brings its draft (by code) up to date, and publishes it when asked. All of it or nothing; the same file again
   * changes nothing.
   * @throws ZodError, NotAllowed, CourseFileIncomplete with every unknown skill and file, CourseNotReady with every problem
   */
  async run(
    actor: Actor,
    file: CourseFile,
    now: Date = new Date(),
  ): Promise<{ courseId: string; courseVersionId: string | null; changed: boolean }> {
    if (actor.kind === 'person' && !actor.roles.includes('author')) throw new NotAllowed();
    const code = courseCodeSchema.parse(file.code);
    const content = courseContentSchema.parse(file.content);
    return this.unitOfWork.run(actor, async () => {
      const draft = await this.references.withStoredIds(content, file.files, now);
      const found = await this.courses.findByCode(code);
      const course = found && (await this.courses.lock(found.id));
      const stored = course
        ? await this.drafts.replace(actor, course, draft, 'imported', now)
        : await this.drafts.add(actor, code, draft, 'imported', now);
      if (!stored) throw new Error(`Course ${code} was added by somebody else meanwhile; try again.`);
      const { courseId, changed } = stored;
      const version = file.publish ? await this.publish.run(actor, courseId, now) : null;
      return { courseId, courseVersionId: version?.courseVersionId ?? course?.currentVersionId ?? null, changed };
    });
  }
}
