import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How a run ended, scored by the server from its choices; the points can be counted again from those. */
@Entity()
@ForeignKey('DialogueRun', ['organisationId', 'runId'], ['organisationId', 'id'], { name: 'dialogue_run_end_run_fk' })
@Check('dialogue_run_end_ratio', 'ratio >= 0 AND ratio <= 1')
@Check('dialogue_run_end_points', 'points >= 0 AND points <= best_points AND points <= best_points_on_way')
export class DialogueRunEnd {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  runId: string;

  @Column('timestamptz')
  endedAt: Date;

  @Column('smallint')
  points: number;

  /** From the start, whatever the way. */
  @Column('smallint')
  bestPoints: number;

  /** At the turns that were met. */
  @Column('smallint')
  bestPointsOnWay: number;

  /** points / bestPoints. */
  @Column('double precision')
  ratio: number;
}
