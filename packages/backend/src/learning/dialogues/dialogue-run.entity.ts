import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/**
 * One conversation of one person, begun. Its id is made by the browser, so that sending it twice stores it once. What was chosen and how it
 * ended are rows of their own: nothing about a run is ever changed.
 */
@Entity()
@Index('dialogue_run_of_assignment', ['organisationId', 'assignmentId', 'stepId', 'startedAt'])
@Index('dialogue_run_of_person', ['organisationId', 'personId', 'dialogueId', 'startedAt'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'dialogue_run_person_fk' })
@ForeignKey('Assignment', ['organisationId', 'assignmentId'], ['organisationId', 'id'], { name: 'dialogue_run_assignment_fk' })
@ForeignKey('Dialogue', ['organisationId', 'dialogueId'], ['organisationId', 'id'], { name: 'dialogue_run_dialogue_fk' })
@ForeignKey('DialogueVersion', ['organisationId', 'dialogueVersionId'], ['organisationId', 'id'], {
  name: 'dialogue_run_version_fk',
})
@ForeignKey('DialogueRun', ['organisationId', 'replayOfId'], ['organisationId', 'id'], { name: 'dialogue_run_replay_fk' })
@Check('dialogue_run_replay', '(replay_of_id IS NULL) = (replayed_choices = 0)')
export class DialogueRun extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('uuid')
  assignmentId: string;

  @Column('text')
  stepId: string;

  @Column('uuid')
  dialogueId: string;

  @Column('uuid')
  dialogueVersionId: string;

  @Column('timestamptz')
  startedAt: Date;

  /** The run that was taken up again somewhere in the middle. */
  @Column('uuid', { nullable: true })
  replayOfId: string | null;

  /** How many choices of that run were kept as they were. */
  @Column('smallint', { default: 0 })
  replayedChoices: number;
}
