import { Column, Entity, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A picture or a sound that course content points at by id. The same bytes are stored once per organisation. */
@Entity()
@Unique('course_media_content', ['organisationId', 'sha256'])
export class CourseMedia extends TenantRow {
  @Column('text')
  storageKey: string;

  /** Decided by the bytes of the file. */
  @Column('text')
  mediaType: string;

  @Column('integer')
  bytes: number;

  /** Hex. */
  @Column('text')
  sha256: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** A voice that was lent: from here on nobody hears it. Null: it is ours. */
  @Column('timestamptz', { nullable: true })
  heardUntil: Date | null;

  /** When the bytes of a lent sound were deleted; the row stays, so that content points at something. */
  @Column('timestamptz', { nullable: true })
  forgottenAt: Date | null;
}
