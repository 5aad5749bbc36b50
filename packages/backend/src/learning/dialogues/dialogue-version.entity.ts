import type { PinnedDialogue } from '@vakwerk/domain/learning/courses/content';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A dialogue as it was published, frozen: its turns and replies keep the ids that runs point at. */
@Entity()
@Unique('dialogue_version_number', ['organisationId', 'dialogueId', 'number'])
@ForeignKey('Dialogue', ['organisationId', 'dialogueId'], ['organisationId', 'id'], { name: 'dialogue_version_dialogue_fk' })
@ForeignKey('Person', ['organisationId', 'publishedById'], ['organisationId', 'id'], { name: 'dialogue_version_publisher_fk' })
export class DialogueVersion extends TenantRow {
  @Column('uuid')
  dialogueId: string;

  /** 1, 2, 3 … within the dialogue. */
  @Column('integer')
  number: number;

  @Column('jsonb')
  content: DialogueContent;

  /** Estimated for one conversation. */
  @Column('jsonb')
  seconds: PinnedDialogue['seconds'];

  @Column('timestamptz', { default: () => 'now()' })
  publishedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  publishedById: string | null;
}
