import type { RecertificationMethod } from '@vakwerk/domain/learning/certificates/recertification';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** That finishing a course or path gives a certificate: what it says, what it asks, and how long it holds. */
@Entity()
@Unique('certification_course', ['organisationId', 'courseId'])
@Unique('certification_path', ['organisationId', 'pathId'])
@ForeignKey('Course', ['organisationId', 'courseId'], ['organisationId', 'id'], { name: 'certification_course_fk' })
@ForeignKey('Path', ['organisationId', 'pathId'], ['organisationId', 'id'], { name: 'certification_path_fk' })
@Check('certification_subject', '(course_id IS NULL) <> (path_id IS NULL)')
@Check('certification_method', `method IN ('completion', 'expiry', 'fixed')`)
@Check('certification_months', 'num_nulls(method, active_months, window_months, min_active_months) IN (0, 4)')
@Check('certification_ratio', 'min_right_ratio > 0 AND min_right_ratio <= 1')
export class Certification extends TenantRow {
  @Column('uuid', { nullable: true })
  courseId: string | null;

  @Column('uuid', { nullable: true })
  pathId: string | null;

  /** What the holder can do: up to five short sentences. */
  @Column('jsonb')
  abilities: readonly LocalizedText[];

  /** Least share of questions right at the first try, 0–1; null: finishing is enough. */
  @Column('double precision', { nullable: true })
  minRightRatio: number | null;

  /** Null, with the months: it never expires. */
  @Column('text', { nullable: true })
  method: RecertificationMethod | null;

  @Column('smallint', { nullable: true })
  activeMonths: number | null;

  @Column('smallint', { nullable: true })
  windowMonths: number | null;

  @Column('smallint', { nullable: true })
  minActiveMonths: number | null;

  /** False: no new certificates; those there are stay. */
  @Column('boolean', { default: true })
  active: boolean;

  @Column('integer', { default: 1 })
  version: number;
}
