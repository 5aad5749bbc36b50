import { Check, Column, Entity, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A figure that was not what its evidence adds up to. */
export interface WrongFigure {
  /** Whose week: of a person, a team, or the organisation. */
  readonly of: 'person' | 'team' | 'organisation';
  readonly ownerId: string | null;
  readonly skillId: string;
  readonly source: string;
  readonly week: string;
  readonly storedN: number;
  readonly storedSum: number;
  readonly n: number;
  readonly sum: number;
}

/** That figures were held against their evidence, and what was found: an administrator sees the last one. */
@Entity()
@Index('figures_check_recent', ['organisationId', 'checkedAt'])
@Check('figures_check_kind', `kind IN ('nightly', 'recompute')`)
export class FiguresCheck extends TenantRow {
  @Column('timestamptz')
  checkedAt: Date;

  /** Every night the last weeks; `recompute`: everything, because somebody asked. */
  @Column('text')
  kind: 'nightly' | 'recompute';

  /** Weeks that were wrong, and are right now. */
  @Column('integer')
  wrong: number;

  /** A few of them. */
  @Column('jsonb')
  examples: readonly WrongFigure[];
}
