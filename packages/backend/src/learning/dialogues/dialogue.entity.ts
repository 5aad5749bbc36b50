import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What authors work on; people talk with its published versions, through the courses that use it. */
@Entity()
@Unique('dialogue_code', ['organisationId', 'code'])
@Index('dialogue_newest', ['organisationId', 'draftedAt', 'id'])
@ForeignKey('DialogueVersion', ['organisationId', 'currentVersionId'], ['organisationId', 'id'], {
  name: 'dialogue_current_version_fk',
})
@ForeignKey('Person', ['organisationId', 'draftedById'], ['organisationId', 'id'], { name: 'dialogue_drafter_fk' })
export class Dialogue extends TenantRow {
  /** Stable name for imports. */
  @Column('text')
  code: string;

  @Column('jsonb')
  draft: DialogueContent;

  /** Goes up with every save; who saves on an older one gets a conflict. */
  @Column('integer', { default: 1 })
  draftVersion: number;

  @Column('timestamptz', { default: () => 'now()' })
  draftedAt: Date;

  /** null: the product itself, from an import. */
  @Column('uuid', { nullable: true })
  draftedById: string | null;

  /** What a course takes when it is published; null: never published. */
  @Column('uuid', { nullable: true })
  currentVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
