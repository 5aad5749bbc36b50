import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { Course } from './course.entity.js';

@Injectable()
export class CourseRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the code is taken */
  async addUnlessCodeTaken(course: Course): Promise<boolean> {
    const inserted = await this.database
      .manager()
      .createQueryBuilder()
      .insert()
      .into(Course)
      .values(course as never)
      .orIgnore()
      .returning(['id'])
      .execute();
    return (inserted.raw as unknown[]).length === 1;
  }

  async find(id: string): Promise<Course | null> {
    if (!isId(id)) return null;
    return this.database.manager().findOne(Course, { where: { organisationId: this.database.organisationId(), id } });
  }

  findByCode(code: string): Promise<Course | null> {
    return this.database.manager().findOne(Course, { where: { organisationId: this.database.organisationId(), code } });
  }

  /** What courses are called, by id: in the newest version, else in the draft. */
  async titles(ids: readonly string[]): Promise<Map<string, LocalizedText>> {
    const rows = (await this.database.manager().query(
      `SELECT c.id, coalesce(v.title, c.draft->'title') AS title FROM course c
         LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id WHERE c.org_id = $1 AND c.id = ANY($2)`,
      [this.database.organisationId(), ids],
    )) as { id: string; title: LocalizedText }[];
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  /** The course, held until the end of the transaction: publishing and saving take turns. */
  async lock(id: string): Promise<Course | null> {
    if (!isId(id)) return null;
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(Course, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async saveDraft(
    id: string,
    draft: Pick<Course, 'draft' | 'draftVersion' | 'pieceVersions' | 'draftedAt' | 'draftedById'>,
  ): Promise<void> {
    await this.database.manager().update(Course, { organisationId: this.database.organisationId(), id }, draft as never);
  }

  async setArchived(id: string, archivedAt: Date | null): Promise<void> {
    await this.database.manager().update(Course, { organisationId: this.database.organisationId(), id }, { archivedAt });
  }

  async setCurrentVersion(id: string, currentVersionId: string, publishedAt: Date): Promise<void> {
    const organisationId = this.database.organisationId();
    await this.database.manager().update(Course, { organisationId, id }, { currentVersionId, publishedAt });
  }
}
