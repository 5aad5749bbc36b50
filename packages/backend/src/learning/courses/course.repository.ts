import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { Database } from '../../platform/database/database.js';
import { Course } from './course.entity.js';

@Injectable()
export class CourseRepository {
  constructor(private readonly database: Database) {}

  async add(course: Course): Promise<void> {
    await this.database.manager().insert(Course, course);
  }

  find(id: string): Promise<Course | null> {
    return this.database.manager().findOne(Course, { where: { organisationId: this.database.organisationId(), id } });
  }

  findByCode(code: string): Promise<Course | null> {
    return this.database.manager().findOne(Course, { where: { organisationId: this.database.organisationId(), code } });
  }

  /** The course, held until the end of the transaction: publishing and saving take turns. */
  lock(id: string): Promise<Course | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(Course, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveDraft(id: string, draft: CourseContent, draftVersion: number, draftedAt: Date): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().update(Course, { organisationId, id }, { draft, draftVersion, draftedAt } as Partial<Course>);
  }

  async setCurrentVersion(id: string, currentVersionId: string, publishedAt: Date): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().update(Course, { organisationId, id }, { currentVersionId, publishedAt });
  }
}
