import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { ScorecardVersion } from '../scorecards/scorecard-version.entity.js';

/** Several evaluators score the same calls on one version without seeing each other; see the domain's `Calibration`. */
@Entity()
@Index('calibration_of_lead', ['organisationId', 'leadId'])
@Index('calibration_recent', ['organisationId', 'openedAt', 'id'])
@ForeignKey(() => Person, ['organisationId', 'leadId'], ['organisationId', 'id'], { name: 'calibration_lead' })
@ForeignKey(() => Person, ['organisationId', 'referenceId'], ['organisationId', 'id'], { name: 'calibration_reference' })
@ForeignKey(() => ScorecardVersion, ['organisationId', 'scorecardVersionId'], ['organisationId', 'id'], {
  name: 'calibration_scorecard_version',
})
@Check('calibration_name', `btrim(name) <> ''`)
@Check('calibration_closed', 'closed_at IS NULL OR revealed_at IS NOT NULL')
export class Calibration extends TenantRow {
  @Column('text')
  name: string;

  @Column('uuid')
  leadId: string;

  /** Whose answers the others are held against; null: nobody's. */
  @Column('uuid', { nullable: true })
  referenceId: string | null;

  @Column('uuid')
  scorecardVersionId: string;

  /** Goes up with every decision; who decides on an older one gets a conflict. */
  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  openedAt: Date;

  /** The lead ended the blind part early. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** From here on those who took part see each other's answers. */
  @Column('timestamptz', { nullable: true })
  revealedAt: Date | null;
}
