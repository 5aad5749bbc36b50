import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** When a wave of a roll-out gets the course, and that it did: once. Which teams are in it is in the plan. */
@Entity()
@Index('rollout_wave_due', ['organisationId', 'startsOn'], { where: 'given_at IS NULL' })
@ForeignKey('Rollout', ['organisationId', 'rolloutId'], ['organisationId', 'id'], { name: 'rollout_wave_rollout' })
@Check('rollout_wave_number', 'number >= 1')
export class RolloutWave {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  rolloutId: string;

  /** 1, 2, 3 … */
  @PrimaryColumn('smallint')
  number: number;

  /** A Monday, on the organisation's clock. */
  @Column('date')
  startsOn: string;

  @Column('timestamptz', { nullable: true })
  givenAt: Date | null;

  /** To how many people; null: not given yet. */
  @Column('integer', { nullable: true })
  givenPeople: number | null;
}
