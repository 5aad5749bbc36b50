import type { TranscriptTurn } from '@vakwerk/domain/quality/transcripts/transcript';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** What was said, turn by turn. Read whole and never searched by part, so one column holds it. */
@Entity()
@Unique('transcript_interaction', ['organisationId', 'interactionId'])
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'transcript_interaction_fk' })
@Check('transcript_language', `language IN ('nl', 'en')`)
export class Transcript extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('text')
  language: 'nl' | 'en';

  @Column('jsonb')
  turns: readonly TranscriptTurn[];

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
