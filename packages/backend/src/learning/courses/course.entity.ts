import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { PieceVersions } from '@vakwerk/domain/learning/courses/course-pieces';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What authors work on; people learn from its published versions. */
@Entity()
@Unique('course_code', ['organisationId', 'code'])
@ForeignKey('CourseVersion', ['organisationId', 'currentVersionId'], ['organisationId', 'id'], {
  name: 'course_current_version_fk',
})
@ForeignKey('Person', ['organisationId', 'draftedById'], ['organisationId', 'id'], { name: 'course_drafter_fk' })
export class Course extends TenantRow {
  /** Stable name for imports. */
  @Column('text')
  code: string;

  @Column('jsonb')
  draft: CourseContent;

  /** Goes up with every save; who saves on an older one gets a conflict. */
  @Column('integer', { default: 1 })
  draftVersion: number;

  /** When each piece was last changed, as a draft version; a conflict is about one piece. */
  @Column('jsonb', { default: {} })
  pieceVersions: PieceVersions;

  @Column('timestamptz', { default: () => 'now()' })
  draftedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  draftedById: string | null;

  /** What new assignments start with; null: never published. */
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
