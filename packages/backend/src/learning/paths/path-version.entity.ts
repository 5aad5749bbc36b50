import type { PathCourse } from '@vakwerk/domain/learning/assignments/path';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A path as it was published, frozen. Which version of a course somebody gets is decided when that course is given. */
@Entity()
@Unique('path_version_number', ['organisationId', 'pathId', 'number'])
@ForeignKey('Path', ['organisationId', 'pathId'], ['organisationId', 'id'], { name: 'path_version_path_fk' })
@ForeignKey('Person', ['organisationId', 'publishedById'], ['organisationId', 'id'], { name: 'path_version_publisher_fk' })
export class PathVersion extends TenantRow {
  @Column('uuid')
  pathId: string;

  /** 1, 2, 3 … within the path. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  title: LocalizedText;

  @Column('jsonb')
  summary: LocalizedText;

  @Column('jsonb')
  courses: readonly PathCourse[];

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  @Column('uuid', { nullable: true })
  publishedById: string | null;
}
