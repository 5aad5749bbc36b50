import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { RevisionKind } from '@vakwerk/domain/learning/courses/draft-revision';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A draft as it was, to look at and to bring back. */
@Entity()
@Index('course_revision_newest', ['organisationId', 'courseId', 'savedAt', 'id'])
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'course_revision_course_fk' })
@ForeignKey('Person', ['organisationId', 'savedById'], ['organisationId', 'id'], { name: 'course_revision_saver_fk' })
@Check('course_revision_kind', `kind IN ('saved', 'conflict', 'restored', 'imported', 'published')`)
export class CourseRevision extends TenantRow {
  @Column('uuid')
  courseId: string;

  /** The draft version it was; for a lost text: the one it lost against. */
  @Column('integer')
  draftVersion: number;

  @Column('text')
  kind: RevisionKind;

  @Column('jsonb')
  content: CourseContent;

  /** Of a publication: which version it became. */
  @Column('integer', { nullable: true })
  publishedNumber: number | null;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  savedById: string | null;

  /** Of the first save in it. */
  @Column('timestamptz')
  startedAt: Date;

  /** Of the last save in it. */
  @Column('timestamptz')
  savedAt: Date;
}
