import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What one author left behind in one sitting: the saves of some minutes are one revision, and every earlier one can be taken back. */
@Entity()
@ForeignKey('Dialogue', ['organisationId', 'dialogueId'], ['organisationId', 'id'], { name: 'dialogue_revision_dialogue_fk' })
@ForeignKey('Person', ['organisationId', 'savedById'], ['organisationId', 'id'], { name: 'dialogue_revision_saver_fk' })
export class DialogueRevision {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  dialogueId: string;

  /** 1, 2, 3 … within the dialogue. */
  @PrimaryColumn('integer')
  number: number;

  @Column('jsonb')
  content: DialogueContent;

  @Column('timestamptz')
  beganAt: Date;

  @Column('timestamptz')
  savedAt: Date;

  @Column('uuid', { nullable: true })
  savedById: string | null;

  /** The version that was published from it; the next save then begins another revision. */
  @Column('integer', { nullable: true })
  publishedNumber: number | null;
}
