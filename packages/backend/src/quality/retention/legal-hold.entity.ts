import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** A person decided that everything of an interaction stays, whatever the rules say, until the hold is lifted. */
@Entity()
@Index('legal_hold_once', ['organisationId', 'interactionId'], { unique: true, where: 'lifted_at IS NULL' })
@ForeignKey('Interaction', ['organisationId', 'interactionId'], ['organisationId', 'id'], { name: 'legal_hold_interaction' })
@ForeignKey('Person', ['organisationId', 'setById'], ['organisationId', 'id'], { name: 'legal_hold_set_by' })
@ForeignKey('Person', ['organisationId', 'liftedById'], ['organisationId', 'id'], { name: 'legal_hold_lifted_by' })
@Check('legal_hold_reason', `btrim(reason) <> ''`)
@Check('legal_hold_lifted', '(lifted_at IS NULL) = (lifted_by_id IS NULL)')
export class LegalHold extends TenantRow {
  @Column('uuid')
  interactionId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  setById: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  setAt: Date;

  @Column('uuid', { nullable: true })
  liftedById: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;
}
