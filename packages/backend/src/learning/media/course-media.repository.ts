import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { CourseMedia } from './course-media.entity.js';

@Injectable()
export class CourseMediaRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<CourseMedia | null> {
    return this.database.manager().findOne(CourseMedia, { where: { organisationId: this.database.organisationId(), id } });
  }

  findByContent(sha256: string): Promise<CourseMedia | null> {
    return this.database.manager().findOne(CourseMedia, { where: { organisationId: this.database.organisationId(), sha256 } });
  }

  findMany(ids: readonly string[]): Promise<CourseMedia[]> {
    const organisationId = this.database.organisationId();
    return this.database.manager().find(CourseMedia, { where: { organisationId, id: In([...ids]) } });
  }

  async add(media: Omit<CourseMedia, 'heardUntil' | 'forgottenAt'> & { readonly heardUntil?: Date }): Promise<void> {
    await this.database.manager().insert(CourseMedia, media);
  }

  async change(id: string, change: Partial<CourseMedia>): Promise<void> {
    await this.database.manager().update(CourseMedia, { organisationId: this.database.organisationId(), id }, change);
  }

  /** Those that were lent and may not be heard any more. */
  async listOver(ids: readonly string[], now: Date): Promise<string[]> {
    const rows = (await this.database
      .manager()
      .query('SELECT id FROM course_media WHERE org_id = $1 AND id = ANY($2) AND heard_until <= $3', [
        this.database.organisationId(),
        ids,
        now,
      ])) as { id: string }[];
    return rows.map(({ id }) => id);
  }

  /** Lent sounds that are over and still lie in the store. */
  async listToForget(now: Date): Promise<{ id: string; storageKey: string }[]> {
    return (await this.database
      .manager()
      .query(
        'SELECT id, storage_key AS "storageKey" FROM course_media WHERE org_id = $1 AND heard_until <= $2 AND forgotten_at IS NULL LIMIT 500',
        [this.database.organisationId(), now],
      )) as { id: string; storageKey: string }[];
  }
}
