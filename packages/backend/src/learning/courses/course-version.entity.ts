import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import type { OutlineModule } from '@vakwerk/domain/learning/courses/course-outline';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A course as it was published, frozen: modules, steps and questions with the ids that evidence and responses keep. */
@Entity()
@Unique('course_version_number', ['organisationId', 'courseId', 'number'])
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'course_version_course_fk' })
@ForeignKey('Person', ['organisationId', 'publishedById'], ['organisationId', 'id'], { name: 'course_version_publisher_fk' })
export class CourseVersion extends TenantRow {
  @Column('uuid')
  courseId: string;

  /** 1, 2, 3 … within the course. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  title: LocalizedText;

  @Column('jsonb')
  summary: LocalizedText;

  /** The content without its text, for lists. */
  @Column('jsonb')
  outline: readonly OutlineModule[];

  @Column('jsonb')
  content: CourseContent;

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  publishedById: string | null;
}
