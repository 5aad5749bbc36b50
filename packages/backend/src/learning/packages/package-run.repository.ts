import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { PackageRegistration } from './package-registration.entity.js';
import { PackageSitting } from './package-sitting.entity.js';

/** What a request for a file needs. */
export interface OpenSitting {
  readonly storageKey: string;
  readonly openUntil: Date;
}

@Injectable()
export class PackageRunRepository {
  constructor(private readonly database: Database) {}

  listOf(assignmentId: string): Promise<PackageRegistration[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(PackageRegistration, { where: { organisationId, assignmentId } });
  }

  findOf(assignmentId: string, stepId: string): Promise<PackageRegistration | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageRegistration, { where: { organisationId, assignmentId, stepId } });
  }

  find(id: string): Promise<PackageRegistration | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageRegistration, { where: { organisationId, id } });
  }

  async add(registration: PackageRegistration): Promise<void> {
    await this.database.manager().insert(PackageRegistration, registration as never);
  }

  async change(registration: PackageRegistration): Promise<void> {
    const { organisationId, id, items, progress, success, scoreRatio, location } = registration;
    const { totalSeconds, updatedAt, completedAt, passedAt } = registration;
    const changes = { items, progress, success, scoreRatio, location, totalSeconds, updatedAt, completedAt, passedAt };
    await this.database.manager().update(PackageRegistration, { organisationId, id }, changes as never);
  }

  async addSitting(sitting: PackageSitting): Promise<void> {
    await this.database.manager().insert(PackageSitting, sitting as never);
  }

  findSitting(id: string): Promise<PackageSitting | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageSitting, { where: { organisationId, id } });
  }

  async changeSitting(sitting: PackageSitting): Promise<void> {
    const { organisationId, id, savedAt, sequence, finished, cmi, seconds, openUntil } = sitting;
    const changes = { savedAt, sequence, finished, cmi, seconds, openUntil };
    await this.database.manager().update(PackageSitting, { organisationId, id }, changes as never);
  }

  /** The newest one of an item. */
  findLastSitting(registrationId: string, itemId: string): Promise<PackageSitting | null> {
    const organisationId = this.database.organisationId();
    return this.database.manager().findOne(PackageSitting, {
      where: { organisationId, registrationId, itemId },
      order: { startedAt: 'DESC', id: 'DESC' },
    });
  }

  /** Oldest first. */
  sittingsOf(registrationId: string): Promise<PackageSitting[]> {
    const organisationId = this.database.organisationId();
    return this.database
      .manager()
      .find(PackageSitting, { where: { organisationId, registrationId }, order: { startedAt: 'ASC', id: 'ASC' } });
  }

  /** Seconds of every sitting with an item. */
  async secondsOf(registrationId: string, itemId: string): Promise<{ id: string; seconds: number }[]> {
    return (await this.database
      .manager()
      .query('SELECT id, seconds FROM package_sitting WHERE org_id = $1 AND registration_id = $2 AND item_id = $3', [
        this.database.organisationId(),
        registrationId,
        itemId,
      ])) as { id: string; seconds: number }[];
  }

  async findOpenSitting(id: string): Promise<OpenSitting | null> {
    const [found] = (await this.database.manager().query(
      `SELECT v.storage_key AS "storageKey", s.open_until AS "openUntil"
         FROM package_sitting s JOIN package_version v ON v.org_id = s.org_id AND v.id = s.package_version_id
        WHERE s.org_id = $1 AND s.id = $2`,
      [this.database.organisationId(), id],
    )) as OpenSitting[];
    return found ?? null;
  }

  /** Removes the looks around of authors that are over. @returns how many */
  async removePreviews(before: Date): Promise<number> {
    const [, removed] = (await this.database
      .manager()
      .query('DELETE FROM package_sitting WHERE org_id = $1 AND registration_id IS NULL AND open_until < $2', [
        this.database.organisationId(),
        before,
      ])) as [unknown, number];
    return removed;
  }
}
