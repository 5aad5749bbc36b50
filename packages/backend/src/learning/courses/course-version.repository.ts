import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { OutlineModule } from '@vakwerk/domain/learning/courses/course-outline';
import { Database } from '../../platform/database/database.js';
import { CourseVersion } from './course-version.entity.js';

/** A few hundred versions of some 50 kB: a small part of a process. */
const KEPT = 200;

/** What was published: content and what is shown of it in lists. */
export type PublishedCourse = Pick<CourseVersion, 'title' | 'summary' | 'number' | 'publishedAt'> & {
  readonly content: CourseContent;
  readonly outline: readonly OutlineModule[];
};

@Injectable()
export class CourseVersionRepository {
  /** By organisation and version. A version never changes, so a copy in memory is always right. */
  private readonly published = new Map<string, PublishedCourse>();

  constructor(private readonly database: Database) {}

  async add(version: CourseVersion): Promise<void> {
    await this.database.manager().insert(CourseVersion, version);
  }

  async lastNumber(courseId: string): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query('SELECT coalesce(max(number), 0) AS number FROM course_version WHERE org_id = $1 AND course_id = $2', [
        this.database.organisationId(),
        courseId,
      ])) as { number: number }[];
    return row?.number ?? 0;
  }

  /** @throws Error when there is no such version: callers hold a foreign key to it */
  async getCourseId(versionId: string): Promise<string> {
    const [row] = (await this.database
      .manager()
      .query('SELECT course_id AS id FROM course_version WHERE org_id = $1 AND id = $2', [
        this.database.organisationId(),
        versionId,
      ])) as { id: string }[];
    if (!row) throw new Error(`Course version ${versionId} is missing.`);
    return row.id;
  }

  /** @throws Error when there is no such version: callers hold a foreign key to it */
  async getContent(versionId: string): Promise<CourseContent> {
    return (await this.getPublished(versionId)).content;
  }

  /** @throws Error when there is no such version: callers hold a foreign key to it */
  async getPublished(versionId: string): Promise<PublishedCourse> {
    const organisationId = this.database.organisationId();
    const key = `${organisationId}/${versionId}`;
    const kept = this.published.get(key);
    if (kept) return kept;
    const [row] = (await this.database
      .manager()
      .query(
        'SELECT content, outline, title, summary, number, published_at AS "publishedAt" FROM course_version WHERE org_id = $1 AND id = $2',
        [organisationId, versionId],
      )) as PublishedCourse[];
    if (!row) throw new Error(`Course version ${versionId} is missing.`);
    if (this.published.size >= KEPT) this.published.delete(this.published.keys().next().value as string);
    this.published.set(key, row);
    return row;
  }
}
