import type { ScorecardVersion as ScorecardContent } from '@vakwerk/domain/quality/scorecards/scorecard';
import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Scorecard } from './scorecard.entity.js';

/** What is on a scorecard. Frozen at publish: packed answers point into its criteria and options by position. */
@Entity()
@Unique('scorecard_version_number', ['organisationId', 'scorecardId', 'number'])
@ForeignKey(() => Scorecard, ['organisationId', 'scorecardId'], ['organisationId', 'id'], { name: 'scorecard_version_scorecard' })
@ForeignKey(() => Person, ['organisationId', 'publishedById'], ['organisationId', 'id'], { name: 'scorecard_version_publisher' })
@ForeignKey(() => Person, ['organisationId', 'savedById'], ['organisationId', 'id'], { name: 'scorecard_version_saver' })
@Index('scorecard_version_one_draft', ['organisationId', 'scorecardId'], { unique: true, where: 'published_at IS NULL' })
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

  /** One more with every save of the draft: who saves on an older one is told so. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz', { default: () => 'now()' })
  savedAt: Date;

  /** null: made by the product itself (command line). */
  @Column('uuid', { nullable: true })
  savedById: string | null;
}
