import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { NotFound } from '../../platform/auth/access-errors.js';
import { isId } from '../../platform/database/new-id.js';
import { CourseDeskReader, type CourseDeskView, type PublishingView, type RevisionView } from './course-desk.reader.js';
import { CourseRevisionRepository } from './course-revision.repository.js';

/** A course as its authors see it; whoever may call this at all is one. */
@Injectable()
export class ReadCourseDesk {
  constructor(
    private readonly desk: CourseDeskReader,
    private readonly kept: CourseRevisionRepository,
  ) {}

  /** @throws NotFound */
  async run({ courseId }: { courseId: string }): Promise<CourseDeskView> {
    const desk = await this.desk.find(courseId);
    if (!desk) throw new NotFound('This course');
    return desk;
  }

  /** @throws NotFound */
  async revisions({ courseId }: { courseId: string }): Promise<RevisionView[]> {
    await this.run({ courseId });
    return this.desk.revisions(courseId);
  }

  /** @throws NotFound */
  async revision({ revisionId }: { revisionId: string }): Promise<CourseContent> {
    const revision = isId(revisionId) ? await this.kept.find(revisionId) : null;
    if (!revision) throw new NotFound('This draft');
    return revision.content;
  }

  /** @throws NotFound */
  async publishing({ courseId }: { courseId: string }): Promise<PublishingView> {
    await this.run({ courseId });
    return this.desk.publishing(courseId);
  }
}
