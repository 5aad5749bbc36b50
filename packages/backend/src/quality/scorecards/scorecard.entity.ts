import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A form to score interactions with; what is on it lives in its versions. */
@Entity()
@Unique('scorecard_code', ['organisationId', 'code'])
export class Scorecard extends TenantRow {
  /** Names the card in imports, so that importing again makes a new version of the same card. */
  @Column('text')
  code: string;

  @Column('jsonb')
  name: LocalizedText;

  @Column('jsonb')
  description: LocalizedText;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;

  /** Set: nothing new is scored with it; what was scored stays as it is. */
  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
