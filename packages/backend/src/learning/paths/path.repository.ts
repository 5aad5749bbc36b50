import { Injectable } from '@nestjs/common';
import type { PathCourse } from '@vakwerk/domain/learning/assignments/path';
import { Database } from '../../platform/database/database.js';
import { Path } from './path.entity.js';
import { PathVersion } from './path-version.entity.js';

@Injectable()
export class PathRepository {
  constructor(private readonly database: Database) {}

  async add(path: Path): Promise<void> {
    await this.database.manager().insert(Path, path);
  }

  find(id: string): Promise<Path | null> {
    return this.database.manager().findOne(Path, { where: { organisationId: this.database.organisationId(), id } });
  }

  /** The path, held until the end of the transaction: publishing and saving take turns. */
  lock(id: string): Promise<Path | null> {
    const where = { organisationId: this.database.organisationId(), id };
    return this.database.manager().findOne(Path, { where, lock: { mode: 'pessimistic_write' } });
  }

  async change(id: string, changes: Partial<Path>): Promise<void> {
    await this.database.manager().update(Path, { organisationId: this.database.organisationId(), id }, changes as object);
  }

  async addVersion(version: PathVersion): Promise<void> {
    await this.database.manager().insert(PathVersion, version);
  }

  /** @throws Error when there is no such version: callers hold a foreign key to it */
  async getVersion(id: string): Promise<PathVersion> {
    const where = { organisationId: this.database.organisationId(), id };
    const version = await this.database.manager().findOne(PathVersion, { where });
    if (!version) throw new Error(`Path version ${id} is missing.`);
    return version;
  }

  /** The courses of a version, in order. */
  async coursesOf(versionId: string): Promise<readonly PathCourse[]> {
    return (await this.getVersion(versionId)).courses;
  }

  async lastNumber(pathId: string): Promise<number> {
    const [row] = (await this.database
      .manager()
      .query('SELECT coalesce(max(number), 0) AS number FROM path_version WHERE org_id = $1 AND path_id = $2', [
        this.database.organisationId(),
        pathId,
      ])) as { number: number }[];
    return row?.number ?? 0;
  }

  /** Those of the courses that people can start now, with their newest version. */
  async currentVersions(courseIds: readonly string[]): Promise<Map<string, string>> {
    const rows = (await this.database.manager().query(
      `SELECT id, current_version_id AS "versionId" FROM course
          WHERE org_id = $1 AND id = ANY($2::uuid[]) AND current_version_id IS NOT NULL AND archived_at IS NULL`,
      [this.database.organisationId(), courseIds],
    )) as { id: string; versionId: string }[];
    return new Map(rows.map(({ id, versionId }) => [id, versionId]));
  }
}
