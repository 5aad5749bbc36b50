import type { ScoreArithmetic, SectionScore } from '@vakwerk/domain/quality/scoring/evaluation-score';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Evaluation } from './evaluation.entity.js';

/** What a grading computed. Every grading adds a row and keeps the old ones; the newest (UUID v7) is the current one. Ratios 0–1. */
@Entity()
@Index('evaluation_result_newest', ['organisationId', 'evaluationId', 'id'])
@ForeignKey(() => Evaluation, ['organisationId', 'evaluationId'], ['organisationId', 'id'], {
  name: 'evaluation_result_evaluation',
})
export class EvaluationResult extends TenantRow {
  @Column('uuid')
  evaluationId: string;

  /** null: nothing on the form applied, so there is no score. */
  @Column('double precision', { nullable: true })
  raw: number | null;

  @Column('double precision', { nullable: true })
  final: number | null;

  @Column('double precision', { nullable: true })
  critical: number | null;

  @Column('double precision', { nullable: true })
  nonCritical: number | null;

  @Column('double precision')
  bonus: number;

  @Column('boolean', { nullable: true })
  passed: boolean | null;

  @Column('jsonb')
  bySection: readonly SectionScore[];

  @Column('jsonb')
  arithmetic: ScoreArithmetic;

  /** Criteria by their place in the version's order. */
  @Column('smallint', { array: true })
  failed: number[];

  @Column('smallint', { array: true })
  fatal: number[];

  @Column('smallint', { array: true })
  notApplicable: number[];

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  computedAt: Date;

  /** The job that computed it; null: asked for by hand (recompute). */
  @Column('text', { nullable: true })
  jobId: string | null;
}
