import { Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** An author's wish that everybody who is in an older version goes on in this one, and why. */
@Entity()
@ForeignKey('CourseVersion', ['organisationId', 'courseVersionId'], ['organisationId', 'id'], { name: 'course_move_version_fk' })
@ForeignKey('Person', ['organisationId', 'askedById'], ['organisationId', 'id'], { name: 'course_move_asker_fk' })
export class CourseMove extends TenantRow {
  @Column('uuid')
  courseId: string;

  @Column('uuid')
  courseVersionId: string;

  /** In the author's words; the people who are moved may read it. */
  @Column('text')
  reason: string;

  @Column('uuid')
  askedById: string;

  @Column('timestamptz')
  askedAt: Date;
}
