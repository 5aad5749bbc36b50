import type { TemplatePoint } from '@vakwerk/domain/coaching/agenda-template';
import { Column, Entity, ForeignKey } from 'typeorm';
import { Person } from '../../people/index.js';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** Points a coach likes to begin with, shared by all coaches of the organisation. */
@Entity()
@ForeignKey(() => Person, ['organisationId', 'madeById'], ['organisationId', 'id'], { name: 'agenda_template_made_by' })
export class AgendaTemplate extends TenantRow {
  @Column('text')
  name: string;

  @Column('jsonb')
  points: readonly TemplatePoint[];

  @Column('uuid')
  madeById: string;

  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  archivedAt: Date | null;
}
