import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { PackageEntity } from './package.entity.js';
import { PackageVersion } from './package-version.entity.js';

@Injectable()
export class PackageRepository {
  constructor(private readonly database: Database) {}

  async add(one: PackageEntity): Promise<void> {
    await this.database.manager().insert(PackageEntity, one);
  }

  find(id: string): Promise<PackageEntity | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageEntity, { where: { organisationId, id } });
  }

  findMany(ids: readonly string[]): Promise<PackageEntity[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(PackageEntity, { where: { organisationId, id: In([...ids]) } });
  }

  /** Held until the end of the transaction: two uploads of one package take turns. */
  lock(id: string): Promise<PackageEntity | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async change(id: string, changes: Partial<Pick<PackageEntity, 'title' | 'currentVersionId' | 'archivedAt'>>): Promise<void> {
    await this.database.manager().update(PackageEntity, { organisationId: this.database.organisationId(), id }, changes);
  }

  async addVersion(version: PackageVersion): Promise<void> {
    await this.database.manager().insert(PackageVersion, version as never);
  }

  findVersion(id: string): Promise<PackageVersion | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageVersion, { where: { organisationId, id } });
  }

  /** @throws Error when there is none: callers hold a foreign key to it */
  async getVersion(id: string): Promise<PackageVersion> {
    const version = await this.findVersion(id);
    if (!version) throw new Error(`Package version ${id} is missing.`);
    return version;
  }

  /** Newest first. */
  versionsOf(packageId: string): Promise<PackageVersion[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(PackageVersion, { where: { organisationId, packageId }, order: { number: 'DESC' } });
  }

  /** What is offered now with exactly these bytes. */
  async findCurrentByContent(sha256: string): Promise<{ packageId: string; packageVersionId: string } | null> {
    const [found] = (await this.database.manager().query(
      `SELECT p.id AS "packageId", v.id AS "packageVersionId"
         FROM package p JOIN package_version v ON v.org_id = p.org_id AND v.id = p.current_version_id
        WHERE p.org_id = $1 AND v.sha256 = $2 AND p.archived_at IS NULL LIMIT 1`,
      [this.database.organisationId(), sha256],
    )) as { packageId: string; packageVersionId: string }[];
    return found ?? null;
  }

  /** Those of these keys that belong to a version. */
  async listKnownKeys(keys: readonly string[]): Promise<string[]> {
    const rows = (await this.database
      .manager()
      .query('SELECT storage_key AS key FROM package_version WHERE org_id = $1 AND storage_key = ANY($2)', [
        this.database.organisationId(),
        keys,
      ])) as { key: string }[];
    return rows.map(({ key }) => key);
  }
}
