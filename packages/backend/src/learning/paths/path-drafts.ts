import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { checkPath, type PathContent, type PathProblem } from '@vakwerk/domain/learning/assignments/path';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { isUuid } from '../../platform/database/new-id.js';
import { PathRepository } from './path.repository.js';

export interface PathDraftView {
  readonly id: string;
  readonly draft: PathContent;
  readonly draftVersion: number;
  readonly draftedAt: Date;
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly versionNumber: number | null;
  /** The draft says something else than what people get. */
  readonly changed: boolean;
  /** People who follow it now, and those who finished it. */
  readonly openCount: number;
  readonly completedCount: number;
}

type Row = Omit<PathDraftView, 'changed'> & { readonly published: PathContent | null };

const SELECT = `
  SELECT p.id, p.draft, p.draft_version AS "draftVersion", p.drafted_at AS "draftedAt", p.published_at AS "publishedAt", p.archived_at AS "archivedAt",
         v.number AS "versionNumber", CASE WHEN v.id IS NOT NULL THEN jsonb_build_object('title', v.title, 'summary', v.summary, 'courses', v.courses) END AS published,
         (SELECT count(*)::int FROM path_assignment a WHERE a.org_id = p.org_id AND a.path_id = p.id
             AND a.completed_at IS NULL AND a.waived_at IS NULL AND a.withdrawn_at IS NULL) AS "openCount",
         (SELECT count(DISTINCT a.person_id)::int FROM path_assignment a WHERE a.org_id = p.org_id AND a.path_id = p.id AND a.completed_at IS NOT NULL) AS "completedCount"
    FROM path p LEFT JOIN path_version v ON v.org_id = p.org_id AND v.id = p.current_version_id
   WHERE p.org_id = $1`;

/** Paths as authors see them. */
@Injectable()
export class PathDrafts {
  constructor(
    private readonly database: Database,
    private readonly paths: PathRepository,
  ) {}

  list(archived: boolean): Promise<PathDraftView[]> {
    return this.ask('(p.archived_at IS NOT NULL) = $2 ORDER BY p.drafted_at DESC, p.id LIMIT 200', [archived]);
  }

  /** With everything that stops publishing it. @throws NotFound */
  async get(id: string): Promise<PathDraftView & { readonly problems: readonly PathProblem[] }> {
    const [path] = isUuid(id) ? await this.ask('p.id = $2', [id]) : [];
    if (!path) throw new NotFound('This path');
    const published = await this.paths.currentVersions(path.draft.courses.map(({ courseId }) => courseId));
    return { ...path, problems: checkPath(path.draft, new Set(published.keys())) };
  }

  private async ask(condition: string, values: readonly unknown[]): Promise<PathDraftView[]> {
    const parameters = [this.database.organisationId(), ...values];
    const rows = (await this.database.manager().query(`${SELECT} AND ${condition}`, parameters)) as Row[];
    return rows.map(({ published, ...row }) => ({ ...row, changed: !isDeepStrictEqual(published, row.draft) }));
  }
}
