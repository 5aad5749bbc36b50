import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecard';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Scorecard } from './scorecard.entity.js';

/** What is on a scorecard. Frozen at publish: packed answers point into its criteria and options by position. */
@Entity()
@Unique('scorecard_version_number', ['organisationId', 'scorecardId', 'number'])
@ForeignKey(() => Scorecard, ['organisationId', 'scorecardId'], ['organisationId', 'id'], { name: 'scorecard_version_scorecard' })
@ForeignKey(() => Person, ['organisationId', 'publishedById'], ['organisationId', 'id'], { name: 'scorecard_version_publisher' })
@Check('scorecard_version_count', 'number >= 1')
export class ScorecardVersion extends TenantRow {
  @Column('uuid')
  scorecardId: string;

  /** 1, 2, 3 … on the card: what people call the version. */
  @Column('smallint')
  number: number;

  @Column('jsonb')
  content: ScorecardContent;

  /** null: a draft, which an import may still replace. */
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  /** null: a draft, or published by the product itself (command line). */
  @Column('uuid', { nullable: true })
  publishedById: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}
