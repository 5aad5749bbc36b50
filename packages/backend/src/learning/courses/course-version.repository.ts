import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/content';
import { Database } from '../../platform/database/database.js';
import { CourseVersion } from './course-version.entity.js';

/** A few hundred versions of some 50 kB: a small part of a process. */
const KEPT = 200;

@Injectable()
export class CourseVersionRepository {
  /** By organisation and version. A version never changes, so a copy in memory is always right. */
  private readonly contents = new Map<string, CourseContent>();

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
  async getContent(versionId: string): Promise<CourseContent> {
    const organisationId = this.database.organisationId();
    const key = `${organisationId}/${versionId}`;
    const kept = this.contents.get(key);
    if (kept) return kept;
    const [row] = (await this.database
      .manager()
      .query('SELECT content FROM course_version WHERE org_id = $1 AND id = $2', [organisationId, versionId])) as {
      content: CourseContent;
    }[];
    if (!row) throw new Error(`Course version ${versionId} is missing.`);
    if (this.contents.size >= KEPT) this.contents.delete(this.contents.keys().next().value as string);
    this.contents.set(key, row.content);
    return row.content;
  }
}
