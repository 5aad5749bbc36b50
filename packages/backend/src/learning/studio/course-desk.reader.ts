import { Injectable } from '@nestjs/common';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { RevisionKind } from '@vakwerk/domain/learning/courses/draft-revision';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { type Named, named } from '../person-named.js';

export interface CourseDeskView {
  readonly id: string;
  readonly code: string;
  readonly draft: CourseContent;
  readonly draftVersion: number;
  readonly draftedAt: Date;
  readonly draftedBy: Named | null;
  readonly publishedNumber: number | null;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
}

export interface RevisionView {
  readonly id: string;
  readonly kind: RevisionKind;
  readonly draftVersion: number;
  readonly publishedNumber: number | null;
  readonly savedAt: Date;
  readonly savedBy: Named | null;
}

/** People who have the course, by what publishing means for them. */
export interface PublishingView {
  /** They get the newest version by themselves. */
  readonly notStarted: number;
  /** They are in it, and keep their version. */
  readonly inProgress: readonly { readonly number: number; readonly people: number }[];
  readonly completed: number;
}

const MOST_REVISIONS = 200;

/** What an author sees of one course. */
@Injectable()
export class CourseDeskReader {
  constructor(private readonly database: Database) {}

  async find(id: string): Promise<CourseDeskView | null> {
    if (!isId(id)) return null;
    const [row] = (await this.database.manager().query(
      `SELECT c.id, c.code, c.draft, c.draft_version AS "draftVersion", c.drafted_at AS "draftedAt", c.drafted_by_id AS "draftedById",
              ARRAY[p.given_name, p.family_name] AS "drafterName", v.number AS "publishedNumber", c.published_at AS "publishedAt",
              c.archived_at AS "archivedAt"
         FROM course c
         LEFT JOIN course_version v ON v.org_id = c.org_id AND v.id = c.current_version_id
         LEFT JOIN person p ON p.org_id = c.org_id AND p.id = c.drafted_by_id
        WHERE c.org_id = $1 AND c.id = $2`,
      [this.database.organisationId(), id],
    )) as (Omit<CourseDeskView, 'draftedBy'> & { draftedById: string | null; drafterName: [string, string] })[];
    if (!row) return null;
    const { draftedById, drafterName, ...desk } = row;
    return { ...desk, draftedBy: named(draftedById, drafterName) };
  }

  /** Newest first, without their content. */
  async revisions(courseId: string): Promise<RevisionView[]> {
    const rows = (await this.database.manager().query(
      `SELECT r.id, r.kind, r.draft_version AS "draftVersion", r.published_number AS "publishedNumber", r.saved_at AS "savedAt",
              r.saved_by_id AS "savedById", ARRAY[p.given_name, p.family_name] AS "saverName"
         FROM course_revision r LEFT JOIN person p ON p.org_id = r.org_id AND p.id = r.saved_by_id
        WHERE r.org_id = $1 AND r.course_id = $2 ORDER BY r.saved_at DESC, r.id DESC LIMIT ${MOST_REVISIONS}`,
      [this.database.organisationId(), courseId],
    )) as (Omit<RevisionView, 'savedBy'> & { savedById: string | null; saverName: [string, string] })[];
    return rows.map(({ savedById, saverName, ...revision }) => ({ ...revision, savedBy: named(savedById, saverName) }));
  }

  async publishing(courseId: string): Promise<PublishingView> {
    const rows = (await this.database.manager().query(
      `SELECT v.number, count(*) FILTER (WHERE a.completed_at IS NULL AND a.started_at IS NULL)::integer AS "notStarted",
              count(*) FILTER (WHERE a.completed_at IS NULL AND a.started_at IS NOT NULL)::integer AS people,
              count(*) FILTER (WHERE a.completed_at IS NOT NULL)::integer AS completed
         FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
        WHERE a.org_id = $1 AND a.course_id = $2 AND a.waived_at IS NULL AND a.withdrawn_at IS NULL
        GROUP BY v.number ORDER BY v.number DESC`,
      [this.database.organisationId(), courseId],
    )) as { number: number; notStarted: number; people: number; completed: number }[];
    const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + pick(row), 0);
    return {
      notStarted: sum((row) => row.notStarted),
      inProgress: rows.flatMap(({ number, people }) => (people > 0 ? [{ number, people }] : [])),
      completed: sum((row) => row.completed),
    };
  }
}
