import type { HeardRange } from '@vakwerk/domain/learning/completion/heard-ranges';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What a person did with a step, and where they were: the server decides from this what is done. */
@Entity()
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'step_evidence_assignment_fk' })
export class StepEvidence {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  assignmentId: string;

  @PrimaryColumn('text')
  stepId: string;

  /** When the step was first on a screen: what is reported later is held against the clock since then. */
  @Column('timestamptz')
  openedAt: Date;

  /** When the end was first seen. */
  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;

  /** The stretches of a fragment that were played. */
  @Column('jsonb', { default: [] })
  heard: readonly HeardRange[];

  /** When enough of it was first heard. */
  @Column('timestamptz', { nullable: true })
  heardAt: Date | null;

  @Column('integer', { default: 0 })
  secondsSpent: number;

  /** Where to go on in a fragment. */
  @Column('double precision', { nullable: true })
  positionSeconds: number | null;

  /** What was done before this says nothing about the step any more: its author made it another one. */
  @Column('timestamptz', { nullable: true })
  countsFrom: Date | null;

  @Column('timestamptz')
  updatedAt: Date;
}
