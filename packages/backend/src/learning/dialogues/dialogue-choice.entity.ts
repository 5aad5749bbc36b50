import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** One reply as it was chosen: the raw evidence that a run is scored from. */
@Entity()
@ForeignKey('DialogueRun', ['organisationId', 'runId'], ['organisationId', 'id'], { name: 'dialogue_choice_run_fk' })
export class DialogueChoice {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  runId: string;

  /** 1, 2, 3 … within the run. */
  @PrimaryColumn('smallint')
  number: number;

  @Column('text')
  turnId: string;

  @Column('text')
  replyId: string;

  @Column('timestamptz')
  chosenAt: Date;
}
