import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { goesOnIn, type RevisionKind } from '@vakwerk/domain/learning/courses/draft-revision';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { CourseRevision } from './course-revision.entity.js';

export interface RevisionToKeep {
  readonly courseId: string;
  readonly draftVersion: number;
  readonly kind: RevisionKind;
  readonly content: CourseContent;
  readonly savedById: string | null;
  readonly publishedNumber?: number;
}

/** Older ones of plain work go; what was published is kept as a version anyhow. */
const MOST_KEPT = 200;

/** Everything here runs in a unit of work that holds the course. */
@Injectable()
export class CourseRevisionRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<CourseRevision | null> {
    return this.database.manager().findOne(CourseRevision, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** Keeps a draft: ten minutes of one author's work are one revision. @returns its id */
  async keep(revision: RevisionToKeep, now: Date): Promise<string> {
    const organisationId = this.database.organisationId();
    const newest = revision.kind === 'saved' ? await this.newestOf(revision.courseId) : null;
    if (newest && goesOnIn(newest, { savedById: revision.savedById, now })) {
      const { content, draftVersion } = revision;
      const changes = { content, draftVersion, savedAt: now } as Partial<CourseRevision>;
      await this.database.manager().update(CourseRevision, { organisationId, id: newest.id }, changes);
      return newest.id;
    }
    const id = newId();
    await this.database
      .manager()
      .insert(CourseRevision, { publishedNumber: null, ...revision, organisationId, id, startedAt: now, savedAt: now });
    await this.forgetOldest(revision.courseId);
    return id;
  }

  private async newestOf(courseId: string): Promise<Pick<CourseRevision, 'id' | 'kind' | 'savedById' | 'startedAt'> | null> {
    const [row] = (await this.database.manager().query(
      `SELECT id, kind, saved_by_id AS "savedById", started_at AS "startedAt" FROM course_revision
        WHERE org_id = $1 AND course_id = $2 ORDER BY saved_at DESC, id DESC LIMIT 1`,
      [this.database.organisationId(), courseId],
    )) as Pick<CourseRevision, 'id' | 'kind' | 'savedById' | 'startedAt'>[];
    return row ?? null;
  }

  private async forgetOldest(courseId: string): Promise<void> {
    await this.database.manager().query(
      `DELETE FROM course_revision WHERE org_id = $1 AND id IN (
         SELECT id FROM course_revision WHERE org_id = $1 AND course_id = $2 ORDER BY saved_at DESC, id DESC OFFSET ${MOST_KEPT})`,
      [this.database.organisationId(), courseId],
    );
  }
}
