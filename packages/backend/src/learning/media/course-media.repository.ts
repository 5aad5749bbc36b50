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

  async add(media: CourseMedia): Promise<void> {
    await this.database.manager().insert(CourseMedia, media);
  }
}
